package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret behind blind indexes and tokens: HMAC-SHA256, with a purpose so that no mark serves for another. */
final class RegistrationKey {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    RegistrationKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, HMAC);
    }

    /** 256 bits in hexadecimal, for a column. */
    String index(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text));
    }

    /** The first {@code bytes} of the mark, for an address. */
    String token(String purpose, String text, int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(purpose, text), bytes));
    }

    byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal((purpose + ":" + text).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
