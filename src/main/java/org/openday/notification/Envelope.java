package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.openday.shared.Language;
import org.openday.shared.Sha256;

/** Whom a message goes to, and by what it is recognised when it goes out a second time after a crash. */
record Envelope(String key, Instant written, String to) {

    private static final int MARK_BYTES = 16;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    Letter letter(Language language, String subject, String text, String html) {
        String mark = mark(key);
        return new Letter(TIME.format(written) + "-" + mark, mark, written, language, to, subject, text, html);
    }

    /** Made from the key alone, so that it is the same at each attempt; it does not tell the key. */
    private static String mark(String key) {
        return HexFormat.of().formatHex(Sha256.of(key.getBytes(UTF_8)), 0, MARK_BYTES);
    }
}
