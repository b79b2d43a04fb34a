package org.openday.audit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Binds an entry to details the log must not hold: the entry keeps the digest, the owner's row keeps salt and details.
 * Without the salt nobody can try out what the details were, so that erasing the row erases them from the log as well.
 *
 * @param salt 32 random bytes in hexadecimal
 * @param digest {@link Digest#ofLines} of the salt and the details
 */
public record Commitment(String salt, String digest) {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A commitment to details under a fresh salt; no detail holds a control character. */
    public static Commitment to(List<String> details) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return under(HexFormat.of().formatHex(salt), details);
    }

    /** The commitment to details under a known salt, to compare with the one that was made. */
    public static Commitment under(String salt, List<String> details) {
        List<String> lines = new ArrayList<>(details);
        lines.addFirst(salt);
        return new Commitment(salt, Digest.ofLines(lines));
    }
}
