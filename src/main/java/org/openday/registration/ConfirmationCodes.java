package org.openday.registration;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes of six digits. Kept under the site's key: a plain hash of a million codes is no secret. */
@Singleton
final class ConfirmationCodes {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final RegistrationKey key;

    ConfirmationCodes(RegistrationKey key) {
        this.key = key;
    }

    String draw() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    String hash(long household, String code) {
        return key.index("confirmation", household + "|" + code);
    }

    boolean isRight(Confirmation confirmation, String typed) {
        byte[] expected = confirmation.codeHash().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(
                expected, hash(confirmation.householdId(), typed).getBytes(StandardCharsets.US_ASCII));
    }
}
