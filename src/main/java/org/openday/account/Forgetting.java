package org.openday.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is over and asked for by nobody: old sessions with their addresses, and links that were used or ran out. */
@Singleton
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final StaffSessions sessions;
    private final InvitationRows invitations;
    private final SessionTime time;
    private final Database database;

    Forgetting(StaffSessions sessions, InvitationRows invitations, SessionTime time, Database database) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.time = time;
        this.database = database;
    }

    @Scheduled(initialDelay = "4m", fixedDelay = "1h")
    void run() {
        Instant before = time.keptSince();
        try {
            int links = database.change(() -> invitations.forget(before));
            int ended = 0;
            for (List<Long> page = page(before); !page.isEmpty(); page = page(before)) {
                ended += forget(page);
            }
            LOG.debug("Forgot {} sessions and {} links that were over.", ended, links);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Old sessions and links wait for the database", e);
        }
    }

    private List<Long> page(Instant before) {
        return database.use(() -> sessions.over(before));
    }

    private int forget(List<Long> page) {
        return database.change(() -> sessions.forget(page));
    }
}
