package org.openday.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Sha256;

/**
 * Counts deeds. Who does them is kept only as a hash with a salt that dies with the process, and at most 100,000 of them:
 * the one that was idle longest goes first, which can only be to its favour.
 */
@Singleton
public final class Limits {

    private static final int MOST = 100_000;
    private static final int MOST_TIMES = 1_000;

    private final LimitSettings settings;
    private final TimeMeter meter;
    private final byte[] salt = new byte[32];
    private final Cache<String, Bucket> buckets;

    Limits(LimitSettings settings, Clock clock) {
        if (settings.factor() < 1 || settings.factor() > MOST_TIMES) {
            throw new BrokenConfiguration("OPENDAY_LIMITS_FACTOR must be from 1 to " + MOST_TIMES + ".");
        }
        this.settings = settings;
        this.meter = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).build();
        new SecureRandom().nextBytes(salt);
    }

    /**
     * Counts a deed, if it is still allowed.
     *
     * @param who address or contact; null: somebody who is not limited
     * @return zero when it is allowed, else how long to wait until it will be
     */
    public Duration take(Deed deed, @Nullable String who) {
        if (who == null || !settings.enabled()) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(
                bucket(deed, who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** As {@link #take}, but counts nothing. */
    public Duration look(Deed deed, @Nullable String who) {
        if (who == null || !settings.enabled()) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(bucket(deed, who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Whether a form of this age came back faster than anybody fills it in. */
    public boolean isHasty(@Nullable Duration age) {
        return settings.enabled() && age != null && age.compareTo(settings.haste()) < 0;
    }

    private Bucket bucket(Deed deed, String who) {
        return buckets.get(hash(deed, who), key -> bucket(deed));
    }

    private Bucket bucket(Deed deed) {
        int times = deed.times() * settings.factor();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, deed.period()))
                .withCustomTimePrecision(meter)
                .build();
    }

    private String hash(Deed deed, String who) {
        return Base64.getEncoder().encodeToString(Sha256.of(salt, (deed + ":" + who).getBytes(UTF_8)));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        private static final long NANOS = 1_000_000_000;

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
