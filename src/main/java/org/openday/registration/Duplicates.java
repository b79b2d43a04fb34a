package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.shared.Slug;

/**
 * Puts it to a person when two households have signed up what looks like one child. Only references are shown, and families
 * learn nothing: a decision is written down for those who give places, and moves no registration by itself.
 */
@Singleton
public final class Duplicates {

    /** What a person found out. */
    public enum Decision {
        /** It is one child. */
        MERGE,
        /** They are two children, or both registrations are to stand. */
        KEEP
    }

    /**
     * Two live registrations of what looks like one child, the earlier first.
     *
     * @param decision null: nobody has looked yet
     */
    public record Twins(
            String first,
            String firstSession,
            String second,
            String secondSession,
            @Nullable Decision decision) {}

    private record Numbers(long first, long second) {}

    private final DeskRows rows;
    private final AuditLog audit;
    private final Settlement settlement;
    private final Database database;
    private final Clock clock;

    Duplicates(DeskRows rows, AuditLog audit, Settlement settlement, Database database, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.settlement = settlement;
        this.database = database;
        this.clock = clock;
    }

    /** The pairs of an event, decided or not. */
    public List<Twins> of(Slug event) {
        return database.use(() -> rows.duplicates(event.value(), clock.instant())).stream()
                .map(row -> new Twins(
                        Reference.of(row.firstId()),
                        row.firstSession(),
                        Reference.of(row.secondId()),
                        row.secondSession(),
                        row.decision() == null ? null : Decision.valueOf(row.decision())))
                .toList();
    }

    /**
     * Writes a decision down; a later one takes the place of an earlier one, and the audit log keeps both.
     *
     * @param by who decided, as the audit log is to know them: 1 to 60 characters
     * @return false when these are not two live registrations of one child by two households
     */
    public boolean decide(String one, String other, Decision decision, String by) {
        OptionalLong first = Reference.number(one);
        OptionalLong second = Reference.number(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Numbers pair = new Numbers(
                Math.min(first.getAsLong(), second.getAsLong()), Math.max(first.getAsLong(), second.getAsLong()));
        boolean decided = settlement.attempt(List.of(), () -> database.change(() -> decide(pair, decision, by)));
        rows.requests(List.of(pair.first())).stream()
                .map(row -> new Slug(row.event()))
                .forEach(event -> settlement.settle(event, false));
        return decided;
    }

    private boolean decide(Numbers pair, Decision decision, String by) {
        List<DuplicateRow> found = rows.requests(List.of(pair.first())).stream()
                .flatMap(request -> rows.duplicates(request.event(), clock.instant()).stream())
                .filter(row -> row.firstId() == pair.first() && row.secondId() == pair.second())
                .toList();
        if (found.isEmpty() || decision.name().equals(found.getFirst().decision())) {
            return !found.isEmpty();
        }
        rows.forget(pair.first(), pair.second());
        rows.decide(pair.first(), pair.second(), decision.name(), by, clock.instant());
        String act = decision == Decision.MERGE ? "duplicate-merged" : "duplicate-kept";
        audit.append(List.of(new Entry(
                "staff:" + by,
                Origin.COMMAND_LINE,
                act,
                "registration:" + pair.first() + "/registration:" + pair.second())));
        return true;
    }
}
