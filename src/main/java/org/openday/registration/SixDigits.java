package org.openday.registration;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes of six digits, as people type them from a letter. */
final class SixDigits {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SixDigits() {}

    static String draw() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    /** Whether two marks of codes are equal, in a time that tells nothing of where they differ. */
    static boolean areEqual(String mark, String other) {
        return MessageDigest.isEqual(mark.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
