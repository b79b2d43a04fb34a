package org.openday.registration.ballot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random words without end from a key: HMAC-SHA-256 (RFC 2104) of a counter, cut into 32-bit big-endian words. */
final class Words {

    private static final long WORDS = 1L << Integer.SIZE;

    private final Mac mac;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long counter;

    Words(byte[] key) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** A number from 0 to below the bound, each as likely: words above the last whole multiple are thrown away. */
    int below(int bound) {
        long limit = WORDS - WORDS % bound;
        long word = next();
        while (word >= limit) {
            word = next();
        }
        return (int) (word % bound);
    }

    long next() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(counter++).array()));
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
