package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openday.audit.Entry.Origin;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes households that are no longer needed, as the privacy notice promises: 30 days after the last child was
 * cancelled, 90 days after the last session ended (Personal Information Protection Law of the PRC, arts. 19 and 47).
 */
@Singleton
final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration AFTER_CANCELLING = Duration.ofDays(30);
    private static final Duration AFTER_THE_END = Duration.ofDays(90);

    private final Expired expired;
    private final Settlement settlement;
    private final Deletion deletion;
    private final Database database;
    private final Clock clock;

    Retention(Expired expired, Settlement settlement, Deletion deletion, Database database, Clock clock) {
        this.expired = expired;
        this.settlement = settlement;
        this.deletion = deletion;
        this.database = database;
        this.clock = clock;
    }

    /** Deletes some of what has expired; the next run goes on, also after one that found no database. */
    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void run() {
        try {
            List<Long> households = database.use(this::over);
            if (!households.isEmpty()) {
                delete(households);
            }
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Nothing could be deleted", e);
        }
    }

    private List<Long> over() {
        Instant now = clock.instant();
        return expired.households(now.minus(AFTER_CANCELLING), now.minus(AFTER_THE_END));
    }

    private void delete(List<Long> households) {
        List<Slug> events = database.use(() -> expired.eventsWithPlaces(households)).stream()
                .map(Slug::new)
                .toList();
        settlement.attempt(events, () -> database.change(() -> deletion.of(households, "system", Origin.SCHEDULE)));
        events.forEach(settlement::announce);
        LOG.info("Deleted {} households whose time was over.", households.size());
    }
}
