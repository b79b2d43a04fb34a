package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openday.database.Database;

/**
 * Writes down which offers of a session have lapsed and tells the households. The session is locked before anybody looks:
 * an offer may have been taken in its last moment, and its household must not hear that it was too late.
 */
@Singleton
final class Lapse {

    private final SessionLocks locks;
    private final Queue queue;
    private final Sending sending;
    private final Database database;
    private final Clock clock;

    Lapse(SessionLocks locks, Queue queue, Sending sending, Database database, Clock clock) {
        this.locks = locks;
        this.queue = queue;
        this.sending = sending;
        this.database = database;
        this.clock = clock;
    }

    /** How many registrations lost their offer. */
    int of(QueuedSession session) {
        return database.change(() -> {
            locks.take(session.event(), session.sessionKey());
            Instant now = clock.instant();
            List<Long> lapsing = queue.lapsing(session.event(), session.sessionKey(), now);
            sending.aboutRows("offer-lapsed", lapsing, now);
            return lapsing.isEmpty() ? 0 : queue.lapse(session.event(), session.sessionKey(), now);
        });
    }
}
