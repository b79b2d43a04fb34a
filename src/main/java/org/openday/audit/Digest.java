package org.openday.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in lower-case hexadecimal, of texts that anybody can hash again with {@code sha256sum}. */
public final class Digest {

    private Digest() {}

    /** The digest of a text in UTF-8. */
    public static String ofText(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest of lines, each in UTF-8 and ended by one line feed.
     *
     * @throws IllegalArgumentException when a line holds a control character: two lists could then have one digest
     */
    public static String ofLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(checked(line)).append('\n'));
        return ofText(text.toString());
    }

    static String checked(String line) {
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A control character cannot stand in a line that is hashed");
        }
        return line;
    }
}
