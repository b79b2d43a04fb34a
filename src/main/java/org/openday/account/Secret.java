package org.openday.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.openday.shared.Sha256;

/** What only one browser or one letter holds: 192 random bits, of which we keep the hash. */
record Secret(String token) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.hex(token);
    }
}
