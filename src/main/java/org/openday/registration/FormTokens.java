package org.openday.registration;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks the token of a form: 128 random bits and the time of issue, signed together with the event and the
 * consent texts shown, so that an answer is never recorded for a text nobody saw.
 */
@Singleton
final class FormTokens {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int RANDOM = 16;
    private static final int SIGNED = RANDOM + Long.BYTES;
    private static final int SIGNATURE = 16;

    private final RegistrationKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormTokens(RegistrationKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String issue(EventOffer offer) {
        byte[] chance = new byte[RANDOM];
        random.nextBytes(chance);
        byte[] signed =
                ByteBuffer.allocate(SIGNED).put(chance).putLong(clock.millis()).array();
        byte[] token = ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed)
                .put(signature(signed, offer))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whether the token was issued for this offer within the last 24 hours. */
    boolean isCurrent(String token, EventOffer offer) {
        byte[] bytes = decoded(token);
        return bytes.length == SIGNED + SIGNATURE && isSigned(bytes, offer) && isFresh(bytes);
    }

    /** How long ago it was issued, as it says itself; whether that is true {@link #isCurrent} will find out. */
    @Nullable
    Duration ageOf(String token) {
        byte[] bytes = decoded(token);
        return bytes.length == SIGNED + SIGNATURE ? Duration.between(issued(bytes), clock.instant()) : null;
    }

    private boolean isSigned(byte[] bytes, EventOffer offer) {
        byte[] expected = signature(Arrays.copyOf(bytes, SIGNED), offer);
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, SIGNED, bytes.length));
    }

    private boolean isFresh(byte[] bytes) {
        return clock.instant().isBefore(issued(bytes).plus(LIFE));
    }

    private static Instant issued(byte[] bytes) {
        return Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong(RANDOM));
    }

    private byte[] signature(byte[] signed, EventOffer offer) {
        String texts = offer.consents().stream()
                .map(consent -> consent.slug() + "=" + consent.sha256())
                .collect(Collectors.joining(","));
        String message = HexFormat.of().formatHex(signed) + ":" + offer.event() + ":" + texts;
        return Arrays.copyOf(key.mac("form", message), SIGNATURE);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
