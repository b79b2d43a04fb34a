package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openday.database.Database;

/**
 * Verifies over the live database what rows can show of the invariants of registration (docs/registration.md). I2 leaves no
 * row behind, I8 and I10 are so by construction, I12 is checked at every start: for these there are tests.
 */
@Singleton
public final class Invariants {

    /**
     * Something that must not be, or should be known.
     *
     * @param invariant which one, for example {@code I1}
     * @param rows the rows at fault
     * @param fault false: allowed, but worth knowing
     */
    public record Finding(String invariant, String rows, boolean fault) {

        @Override
        public String toString() {
            return invariant + (fault ? " broken: " : " note: ") + rows;
        }
    }

    /** As long as the outbox remembers what it sent, less a day. */
    private static final Duration REMEMBERED = Duration.ofDays(89);

    private final Evidence evidence;
    private final Database database;
    private final Clock clock;

    Invariants(Evidence evidence, Database database, Clock clock) {
        this.evidence = evidence;
        this.database = database;
        this.clock = clock;
    }

    /** Everything found; empty: all is well. A transaction of others may be under way: what it changes is not seen half. */
    public List<Finding> check() {
        return database.change(this::findings);
    }

    private List<Finding> findings() {
        Instant now = clock.instant();
        List<Finding> findings =
                new ArrayList<>(new CapacityReplay(evidence.held(), evidence.capacities()).findings(now));
        broken(findings, "I3", evidence.twice(now));
        broken(findings, "I3", evidence.overlapping(now));
        broken(findings, "I4", evidence.torn());
        broken(findings, "I5", evidence.pastTheQueue());
        broken(findings, "I6", evidence.outOfOrder());
        broken(findings, "I7", evidence.takenTooLate());
        broken(findings, "I11", untold(now));
        return findings;
    }

    /** Each household hears what it got with a letter about the first of its registrations in some session. */
    private List<String> untold(Instant now) {
        Set<Long> told = evidence.letters().stream()
                .map(key -> Long.valueOf(key.split("/", -1)[1]))
                .collect(Collectors.toSet());
        Map<Long, Boolean> households = new TreeMap<>();
        evidence.received(now.minus(REMEMBERED))
                .forEach(each ->
                        households.merge(each.householdId(), told.contains(each.registrationId()), Boolean::logicalOr));
        return households.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(each -> "household " + each.getKey() + " was not written to")
                .toList();
    }

    private static void broken(List<Finding> findings, String invariant, List<String> rows) {
        rows.forEach(each -> findings.add(new Finding(invariant, each, true)));
    }
}
