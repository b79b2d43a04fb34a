package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.openday.database.Database;
import org.openday.event.Session;
import org.openday.shared.Slug;

/** Brings the registrations of one session up to what its file says, a thousand in a transaction. */
@Singleton
final class ChangeDesk {

    private final ChangeRows rows;
    private final SessionLocks locks;
    private final Settlement settlement;
    private final Database database;
    private final Clock clock;

    ChangeDesk(ChangeRows rows, SessionLocks locks, Settlement settlement, Database database, Clock clock) {
        this.rows = rows;
        this.locks = locks;
        this.settlement = settlement;
        this.database = database;
        this.clock = clock;
    }

    void tell(KnownTimes known, Session session) {
        Slug event = new Slug(known.event());
        boolean changed = settlement.attempt(Set.of(event), () -> all(known, session));
        settlement.settle(event, changed);
    }

    private boolean all(KnownTimes known, Session session) {
        int moved = some(known, session);
        boolean changed = moved > 0;
        while (moved > 0) {
            moved = some(known, session);
        }
        return changed;
    }

    /** Under the session's lock, so that nobody is given a place in it meanwhile. */
    private int some(KnownTimes known, Session session) {
        return database.change(() -> {
            locks.take(known.event(), known.sessionKey());
            Instant now = clock.instant();
            return session.isCancelled()
                    ? rows.cancel(known, Objects.requireNonNull(session.cancelled()), now)
                    : rows.move(known, session, now);
        });
    }
}
