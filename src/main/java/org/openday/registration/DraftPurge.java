package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what was typed or sent and never handed in, a day after it was last touched. */
@Singleton
class DraftPurge {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPurge.class);

    private final SignUpDrafts drafts;
    private final Database database;
    private final Clock clock;

    DraftPurge(SignUpDrafts drafts, Database database, Clock clock) {
        this.drafts = drafts;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "10m")
    void run() {
        Instant until = clock.instant().minus(Draft.LIFE);
        try {
            database.change(() -> drafts.removeOlder(until) + drafts.removeFilesOlder(until));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Drafts wait for the database", e);
        }
    }
}
