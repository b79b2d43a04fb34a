package org.openday.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What authenticators were asked to sign. Each counts once, for five minutes, and for nobody but whom it was handed to: a
 * session or the holder of a cookie. They are kept in memory, since strangers may ask: 10,000 at most.
 */
@Singleton
class Challenges {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int MOST = 10_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * One that waits for its answer.
     *
     * @param handle whom a new passkey will be for; for a sign-in, nobody
     * @param label what a new passkey will be called
     */
    record Asked(byte[] value, byte[] handle, String label, Instant until) {}

    private final Clock clock;
    private final Cache<String, Asked> open =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Challenges(Clock clock) {
        this.clock = clock;
    }

    /** A fresh one, in the place of any that waited for the same holder. */
    Asked ask(String holder, byte[] handle, String label) {
        Asked asked = new Asked(random(), handle, label, clock.instant().plus(LIFE));
        open.put(holder, asked);
        return asked;
    }

    /** The one that waits for this holder; from now on it is gone, whatever comes of it. */
    Optional<Asked> take(String holder) {
        return Optional.ofNullable(open.asMap().remove(holder))
                .filter(asked -> clock.instant().isBefore(asked.until()));
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
