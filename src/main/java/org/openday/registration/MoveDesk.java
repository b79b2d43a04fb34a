package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openday.database.Database;
import org.openday.registration.Change.Reason;

/** Looks at a wish to change sessions before anything is locked for it. */
@Singleton
final class MoveDesk {

    private final Moves moves;
    private final Alternatives alternatives;
    private final Moving moving;
    private final SessionLocks locks;
    private final Database database;

    MoveDesk(Moves moves, Alternatives alternatives, Moving moving, SessionLocks locks, Database database) {
        this.moves = moves;
        this.alternatives = alternatives;
        this.moving = moving;
        this.locks = locks;
        this.database = database;
    }

    Optional<Registration> find(Household household, String reference) {
        long number = Reference.number(reference).orElse(0);
        return database.use(() -> moves.find(number, household.number()));
    }

    /** A registration with the sessions that have a place right now. */
    Optional<MoveSheet> sheet(Household household, ManagedRegistration registration) {
        return find(household, registration.reference())
                .map(from -> new MoveSheet(registration, database.use(() -> free(from))));
    }

    private List<SessionOffer> free(Registration from) {
        return alternatives(from).stream()
                .filter(session -> moving.room(from.event(), session) > 0)
                .toList();
    }

    private List<SessionOffer> alternatives(Registration from) {
        return alternatives.of(from, LocalDate.parse(moves.child(from.childId()).born()));
    }

    /** Why the child stays where it is, if it does. */
    Optional<Reason> move(Household household, Registration from, String session) {
        return alternatives(from).stream()
                .filter(each -> each.key().equals(session))
                .findFirst()
                .map(to -> move(household, from, to))
                .orElse(Optional.of(Reason.GONE));
    }

    private Optional<Reason> move(Household household, Registration from, SessionOffer to) {
        locks.prepare(household.event(), to);
        return alternatives
                .offer(from)
                .map(offer -> database.changeIf(Optional::isEmpty, () -> move(from, to, offer)))
                .orElse(Optional.of(Reason.GONE));
    }

    private Optional<Reason> move(Registration from, SessionOffer to, EventOffer offer) {
        return moving.move(from, to, offer)
                .or(() -> alternatives.isShut(from, to) ? Optional.of(Reason.GONE) : Optional.empty());
    }
}
