package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.event.DrawPlan;
import org.openday.registration.ballot.Entry;
import org.openday.registration.ballot.Roster;
import org.openday.registration.ballot.Rules;

/** Closes the roster of a ballot for good, in a transaction that holds the locks of all its sessions. */
@Singleton
final class Freezing {

    private final SessionLocks locks;
    private final Registrations registrations;
    private final Draws draws;
    private final RosterRows rows;
    private final Clock clock;

    Freezing(SessionLocks locks, Registrations registrations, Draws draws, RosterRows rows, Clock clock) {
        this.locks = locks;
        this.registrations = registrations;
        this.draws = draws;
        this.rows = rows;
        this.clock = clock;
    }

    /** Sees to it that there are rows to lock; outside the transaction. */
    void prepare(EventOffer offer) {
        sessions(offer).forEach(session -> locks.prepare(offer.event().value(), session));
    }

    FreezeAnswer freeze(EventOffer offer, Instant closes, DrawPlan plan) {
        String event = offer.event().value();
        sessions(offer).stream()
                .map(SessionOffer::key)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(session -> locks.take(event, session));
        if (locks.isFrozen(event)) {
            return new FreezeAnswer.AlreadyFrozen();
        }
        Rules rules = new Rules(event, closes.truncatedTo(ChronoUnit.MILLIS), plan.beacon(), places(offer));
        return write(rules, plan);
    }

    private FreezeAnswer write(Rules rules, DrawPlan plan) {
        TreeSet<String> keys =
                rules.sessions().stream().map(Rules.Places::key).collect(Collectors.toCollection(TreeSet::new));
        List<Contender> contenders = draws.contenders(rules.event()).stream()
                .filter(each -> keys.contains(each.sessionKey()))
                .toList();
        List<DrawEntry> entries = new ArrayList<>();
        List<DrawMember> behind = new ArrayList<>();
        Tickets tickets = new Tickets();
        Contest.of(contenders).units().forEach(unit -> enter(rules.event(), unit, tickets, entries, behind));
        Roster roster =
                Roster.freeze(rules, entries.stream().map(DrawEntry::entry).toList());
        rows.write(rules, entries, behind);
        FrozenDraw draw = draws.save(row(roster, plan));
        return new FreezeAnswer.Frozen(draw.entries(), draw.root(), draw.seal());
    }

    private static void enter(
            String event, Contest.Unit unit, Tickets tickets, List<DrawEntry> entries, List<DrawMember> behind) {
        String code = tickets.code();
        String salt = tickets.salt();
        Entry entry = Entry.of(
                code,
                unit.session(),
                salt,
                unit.children().stream().map(Contender::entrant).toList());
        entries.add(DrawEntry.of(event, entry, salt));
        unit.behind().forEach(each -> behind.add(new DrawMember(each.id(), code)));
    }

    private FrozenDraw row(Roster roster, DrawPlan plan) {
        Rules rules = roster.commitment().rules();
        return new FrozenDraw(
                rules.event(),
                rules.closes(),
                rules.beacon(),
                plan.at(),
                roster.commitment().entries(),
                roster.commitment().root(),
                roster.commitment().seal(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Places that were given otherwise before, by hand or under other rules, are not drawn. */
    private List<Rules.Places> places(EventOffer offer) {
        Map<String, Taken> taken = registrations.taken(offer.event().value(), clock.instant()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Function.identity()));
        return sessions(offer).stream()
                .map(session -> new Rules.Places(session.key(), free(session, taken.get(session.key()))))
                .toList();
    }

    private static int free(SessionOffer session, @Nullable Taken taken) {
        return Math.max(0, session.capacity() - (taken == null ? 0 : taken.children()));
    }

    /** What is called off is not drawn. */
    private static List<SessionOffer> sessions(EventOffer offer) {
        return offer.sessions().stream().filter(session -> !session.cancelled()).toList();
    }
}
