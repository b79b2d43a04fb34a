package org.openday.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has what is due put on the site within a second, also what became due while the application was down or was cut short. */
@Singleton
class Due {

    private static final Logger LOG = LoggerFactory.getLogger(Due.class);

    private final PublicationRows rows;
    private final Press press;
    private final Database database;
    private final Clock clock;

    Due(PublicationRows rows, Press press, Database database, Clock clock) {
        this.rows = rows;
        this.press = press;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "1s")
    void run() {
        try {
            database.use(() -> rows.due(clock.instant())).forEach(press::print);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Publications wait for the database", e);
        }
    }
}
