package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.openday.content.ContentChanged;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on places whose offer has lapsed, and serves the queues of sessions that were given more places. An offer ends by
 * the clock alone; this only sees to it that the next in the queue hears of it soon.
 */
@Singleton
class Lapses {

    private static final Logger LOG = LoggerFactory.getLogger(Lapses.class);

    private final Queue queue;
    private final Lapse lapse;
    private final Promoter promoter;
    private final Database database;
    private final Clock clock;

    Lapses(Queue queue, Lapse lapse, Promoter promoter, Database database, Clock clock) {
        this.queue = queue;
        this.lapse = lapse;
        this.promoter = promoter;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void changed(ContentChanged change) {
        run();
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    void run() {
        try {
            List<QueuedSession> sessions = database.use(() -> queue.unsettled(clock.instant()));
            sessions.forEach(this::settle);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The queues wait for the database", e);
        }
    }

    private void settle(QueuedSession session) {
        lapse.of(session);
        promoter.promote(new Slug(session.event()), List.of(session.sessionKey()));
    }
}
