package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.registration.Approvals.Result;
import org.openday.shared.Slug;

/** Lock, look, decide, write: the one transaction in which staff give or refuse a place. */
@Singleton
final class ApprovalDesk {

    /** What came of it, and for which registrations. */
    record Done(Result result, List<Long> numbers) {

        boolean changed() {
            return result != Result.UNCHANGED && result != Result.UNKNOWN;
        }
    }

    private final CurrentOffers offers;
    private final SessionLocks locks;
    private final ApprovalRows approvals;
    private final Database database;
    private final Clock clock;

    ApprovalDesk(CurrentOffers offers, SessionLocks locks, ApprovalRows approvals, Database database, Clock clock) {
        this.offers = offers;
        this.locks = locks;
        this.approvals = approvals;
        this.database = database;
        this.clock = clock;
    }

    Done grant(Request request, String by) {
        Optional<SessionOffer> session = offers.of(new Slug(request.event()))
                .flatMap(offer -> offer.session(request.sessionKey()))
                .filter(each -> !each.cancelled());
        return session.map(each -> grant(request, each, by))
                .orElseGet(() -> new Done(Result.UNKNOWN, List.of(request.id())));
    }

    private Done grant(Request request, SessionOffer session, String by) {
        locks.prepare(request.event(), session);
        return database.change(() -> {
            locks.take(request.event(), request.sessionKey());
            List<Long> group = approvals.group(request);
            return group.isEmpty() ? unchanged(request) : grant(request, session, group, by);
        });
    }

    /** Who was granted a place stands behind those who wait for one already (I6). */
    private Done grant(Request request, SessionOffer session, List<Long> group, String by) {
        Instant now = now();
        if (approvals.fits(request, session.capacity(), group, now)) {
            approvals.confirm(group, now, by);
            return new Done(Result.CONFIRMED, group);
        }
        approvals.queue(request, group, locks.nextNumber(request.event(), request.sessionKey()), now, by);
        return new Done(Result.QUEUED, group);
    }

    /** A session that is gone can still be refused. */
    Done refuse(Request request, String reason, String by) {
        return database.change(() -> {
            locks.take(request.event(), request.sessionKey());
            List<Long> group = approvals.group(request);
            if (group.isEmpty()) {
                return unchanged(request);
            }
            approvals.refuse(group, now(), reason, by);
            return new Done(Result.DECLINED, group);
        });
    }

    private static Done unchanged(Request request) {
        return new Done(Result.UNCHANGED, List.of(request.id()));
    }

    private Instant now() {
        return clock.instant();
    }
}
