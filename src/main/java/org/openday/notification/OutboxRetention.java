package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets that a message was sent once nobody will send it again (Personal Information Protection Law of the PRC, art. 19). */
@Singleton
@Requires(beans = Database.class)
final class OutboxRetention {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRetention.class);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Slips slips;
    private final Database database;
    private final Clock clock;

    OutboxRetention(Slips slips, Database database, Clock clock) {
        this.slips = slips;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "1h")
    void run() {
        try {
            database.change(() -> slips.purge(clock.instant().minus(KEPT)));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Nothing could be forgotten", e);
        }
    }
}
