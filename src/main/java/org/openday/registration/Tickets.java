package org.openday.registration;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.openday.registration.ballot.Entry;

/** Hands out codes and salts nobody can foresee, no code twice. */
final class Tickets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 5;
    private static final int SALT_BYTES = 16;

    private final Set<String> used = new HashSet<>();

    String code() {
        String code = Entry.code(random(CODE_BYTES));
        while (!used.add(code)) {
            code = Entry.code(random(CODE_BYTES));
        }
        return code;
    }

    String salt() {
        return HexFormat.of().formatHex(random(SALT_BYTES));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
