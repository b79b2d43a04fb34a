package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes households that are no longer needed, as the privacy notice promises: 30 days after the last child was
 * cancelled, 90 days after the last session ended (Personal Information Protection Law of the PRC, arts. 19 and 47).
 */
@Singleton
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration AFTER_CANCELLING = Duration.ofDays(30);
    private static final Duration AFTER_THE_END = Duration.ofDays(90);

    private final Expired expired;
    private final Clock clock;

    Retention(Expired expired, Clock clock) {
        this.expired = expired;
        this.clock = clock;
    }

    /** Deletes some of what has expired; the next run goes on. */
    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @Transactional
    void run() {
        Instant now = clock.instant();
        List<Long> households = expired.households(now.minus(AFTER_CANCELLING), now.minus(AFTER_THE_END));
        if (!households.isEmpty()) {
            delete(households);
            LOG.info("Deleted {} households whose time was over.", households.size());
        }
    }

    private void delete(List<Long> households) {
        expired.deleteConsents(households);
        expired.deleteRegistrations(households);
        expired.deleteChildren(households);
        expired.deleteHouseholds(households);
    }
}
