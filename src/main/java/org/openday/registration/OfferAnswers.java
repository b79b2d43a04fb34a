package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.registration.Cancellation.Done;

/**
 * A household accepts or declines an offer, whichever of its guardians comes first. The session is locked before the clock
 * is read: a place whose offer has lapsed may be somebody else's already.
 */
@Singleton
final class OfferAnswers {

    private static final String HOUSEHOLD = "household";

    /** Takes an answer for the rows under one number of a queue; the number of rows it was in time for. */
    @FunctionalInterface
    private interface Move {
        int of(Placement offered, long queueNo, Instant now);
    }

    private final SessionLocks locks;
    private final Queue queue;
    private final Sheets sheets;
    private final Database database;
    private final Clock clock;

    OfferAnswers(SessionLocks locks, Queue queue, Sheets sheets, Database database, Clock clock) {
        this.locks = locks;
        this.queue = queue;
        this.sheets = sheets;
        this.database = database;
        this.clock = clock;
    }

    Done accept(Household household, long number) {
        return answer(household, number, (offered, queueNo, now) -> accept(household, offered, queueNo, now));
    }

    private int accept(Household household, Placement offered, long queueNo, Instant now) {
        int moved = queue.accept(household.number(), offered.event(), offered.sessionKey(), queueNo, now);
        if (moved > 0) {
            sheets.tell("confirmed", household, now);
        }
        return moved;
    }

    Done decline(Household household, long number) {
        return answer(
                household,
                number,
                (offered, queueNo, now) -> queue.decline(
                        household.number(), offered.event(), offered.sessionKey(), queueNo, now, HOUSEHOLD));
    }

    private Done answer(Household household, long number, Move move) {
        return database.change(() -> {
            int moved = sheets.placement(household, number)
                    .map(offered -> move(offered, move))
                    .orElse(0);
            return new Done(sheets.of(household), moved);
        });
    }

    private int move(Placement offered, Move move) {
        locks.take(offered.event(), offered.sessionKey());
        return Optional.ofNullable(offered.queueNo())
                .map(queueNo -> move.of(offered, queueNo, clock.instant()))
                .orElse(0);
    }
}
