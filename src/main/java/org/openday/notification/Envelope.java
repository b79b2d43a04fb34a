package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.openday.shared.Language;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
