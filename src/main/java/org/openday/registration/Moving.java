package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.openday.registration.Change.Reason;

/**
 * Takes a child to another session, in one transaction: there first, then away from here. It needs a place that nobody
 * waits for, so whoever is in a queue is never overtaken (invariants I1, I3, I5).
 */
@Singleton
final class Moving {

    /** What ends a registration whose child went elsewhere. */
    static final String MOVED = "moved";

    private final Moves moves;
    private final Registrations registrations;
    private final SessionLocks locks;
    private final Sending sending;
    private final Clock clock;

    Moving(Moves moves, Registrations registrations, SessionLocks locks, Sending sending, Clock clock) {
        this.moves = moves;
        this.registrations = registrations;
        this.locks = locks;
        this.sending = sending;
        this.clock = clock;
    }

    /** Why it was not done, if it was not; inside the caller's transaction. */
    Optional<Reason> move(Registration from, SessionOffer to, EventOffer offer) {
        locks.take(from.childKey(), from.event(), new TreeSet<>(List.of(from.sessionKey(), to.key())));
        Instant now = clock.instant();
        Optional<Reason> refusal = refusal(from, to, now);
        return refusal.isPresent() ? refusal : moved(from, to, offer, now);
    }

    private Optional<Reason> refusal(Registration from, SessionOffer to, Instant now) {
        if (to.cancelled() || !now.isBefore(to.starts())) {
            return Optional.of(Reason.GONE);
        }
        if (isInTheWay(from, to, now)) {
            return Optional.of(Reason.OVERLAPPING);
        }
        return room(from.event(), to) > 0 ? Optional.empty() : Optional.of(Reason.FULL);
    }

    private boolean isInTheWay(Registration from, SessionOffer to, Instant now) {
        return moves.inTheWay(
                        from.childKey(),
                        Objects.requireNonNull(from.id()),
                        from.householdId(),
                        from.event(),
                        to.key(),
                        to.starts(),
                        to.ends(),
                        now)
                > 0;
    }

    /** Places in a session that nobody holds and nobody waits for. */
    int room(String event, SessionOffer session) {
        return registrations.load(event, List.of(session.key()), clock.instant()).stream()
                .findFirst()
                .map(load -> load.hasQueue() ? 0 : Math.max(0, session.capacity() - load.children()))
                .orElse(session.capacity());
    }

    private Optional<Reason> moved(Registration from, SessionOffer to, EventOffer offer, Instant now) {
        if (moves.leave(Objects.requireNonNull(from.id()), now, MOVED) == 0) {
            return Optional.of(Reason.GONE);
        }
        Registration there = Registration.of(moves.child(from.childId()), offer, to, new Seat.Place(), now);
        List<Long> rows = moves.saveAll(List.of(there)).stream()
                .map(Registration::id)
                .map(Objects::requireNonNull)
                .toList();
        sending.aboutRows("changed", rows, now);
        return Optional.empty();
    }
}
