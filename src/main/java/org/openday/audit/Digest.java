package org.openday.audit;

import java.util.List;
import org.openday.shared.Sha256;

/** SHA-256 in lower-case hexadecimal, of texts that anybody can hash again with {@code sha256sum}. */
public final class Digest {

    private Digest() {}

    /**
     * The digest of lines, each in UTF-8 and ended by one line feed.
     *
     * @throws IllegalArgumentException when a line holds a control character: two lists could then have one digest
     */
    public static String ofLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(checked(line)).append('\n'));
        return Sha256.hex(text.toString());
    }

    static String checked(String line) {
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A control character cannot stand in a line that is hashed");
        }
        return line;
    }
}
