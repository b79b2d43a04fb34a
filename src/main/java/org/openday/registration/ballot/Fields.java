package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.openday.shared.Sha256;

/** Fields one after the other, each behind its length: no two lists of fields have the same bytes (docs/ballot.md). */
final class Fields {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);

    private Fields() {}

    /** Begins with what the fields are for, so that a hash made for one thing stands for no other. */
    static Fields of(String purpose) {
        return new Fields().add(Rules.VERSION + "/" + purpose);
    }

    Fields add(String text) {
        return add(text.getBytes(UTF_8));
    }

    Fields add(long number) {
        return add(Long.toString(number));
    }

    Fields add(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    byte[] sha256() {
        return Sha256.of(bytes());
    }
}
