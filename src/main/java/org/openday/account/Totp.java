package org.openday.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes that change every half minute (RFC 6238). One half minute to either side counts too, as clocks are not exact (5.2). */
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private Totp() {}

    static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The half minute a code belongs to, if it is one of the three that count now. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> codeAt(secret, step).equals(code))
                .findFirst();
    }

    static long stepAt(Instant now) {
        return now.getEpochSecond() / seconds();
    }

    static String codeAt(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key of HMAC", e);
        }
    }

    private static long seconds() {
        return CODES.getTimeStep().toSeconds();
    }

    static String base32(byte[] secret) {
        return Base32.toBase32String(secret);
    }

    /** What the QR code says, as authenticator apps read it (Google Authenticator, Key URI Format). */
    static String uri(byte[] secret, String name, String issuer) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(name) + "?secret=" + base32(secret) + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
