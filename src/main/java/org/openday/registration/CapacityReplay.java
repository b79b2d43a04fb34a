package org.openday.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Invariants.Finding;

/**
 * Goes through all that was ever held of each session in the order of time: at no instant may a place have been given that
 * was not there (I1). That a capacity was lowered below what is held is no fault, but worth knowing (I9).
 */
final class CapacityReplay {

    /** Somebody comes to hold a place, or lets it go. */
    private record Step(Instant at, boolean begins, Held held) {}

    private final Map<String, List<Held>> held;
    private final Map<String, List<CapacityNote>> capacities;

    CapacityReplay(List<Held> held, List<CapacityNote> capacities) {
        this.held = held.stream()
                .collect(Collectors.groupingBy(CapacityReplay::session, TreeMap::new, Collectors.toList()));
        this.capacities = capacities.stream().collect(Collectors.groupingBy(CapacityReplay::session));
    }

    private static String session(Held held) {
        return held.event() + "/" + held.sessionKey();
    }

    private static String session(CapacityNote note) {
        return note.event() + "/" + note.sessionKey();
    }

    List<Finding> findings(Instant now) {
        List<Finding> findings = new ArrayList<>();
        held.forEach(
                (session, rows) -> replay(session, rows, capacities.getOrDefault(session, List.of()), now, findings));
        return findings;
    }

    private static void replay(
            String session, List<Held> rows, List<CapacityNote> notes, Instant now, List<Finding> findings) {
        Map<String, Integer> holders = new HashMap<>();
        for (Step step : steps(rows, now)) {
            Integer times = holders.merge(step.held().childKey(), step.begins() ? 1 : -1, CapacityReplay::sum);
            boolean newcomer = step.begins() && times != null && times == 1;
            Integer capacity = most(notes, step.at());
            if (newcomer && capacity != null && holders.size() > capacity) {
                findings.add(new Finding("I1", given(session, step, holders.size(), capacity), true));
            }
        }
        Integer capacity = last(notes, note -> true);
        if (capacity != null && holders.size() > capacity) {
            findings.add(new Finding("I9", session + " holds " + holders.size() + " of " + capacity, false));
        }
    }

    private static String given(String session, Step step, int holders, int capacity) {
        return "registration " + step.held().id() + " in " + session + " was given place " + holders + " of "
                + capacity;
    }

    /** What is let go at an instant is there for whoever comes at that instant. */
    private static List<Step> steps(List<Held> rows, Instant now) {
        return rows.stream()
                .flatMap(each -> Stream.of(new Step(each.heldFrom(), true, each), end(each)))
                .filter(Objects::nonNull)
                .filter(step -> !step.at().isAfter(now))
                .sorted(Comparator.comparing(Step::at)
                        .thenComparing(Step::begins)
                        .thenComparingLong(step -> step.held().id()))
                .toList();
    }

    private static @Nullable Step end(Held held) {
        return held.heldUntil() == null ? null : new Step(held.heldUntil(), false, held);
    }

    private static @Nullable Integer sum(Integer holders, Integer more) {
        return holders + more == 0 ? null : Integer.valueOf(holders + more);
    }

    /** The most there was at an instant: a change of the same instant may have come before or after. */
    private static @Nullable Integer most(List<CapacityNote> notes, Instant instant) {
        Integer before = last(notes, note -> note.since().isBefore(instant));
        return notes.stream()
                .filter(note -> note.since().equals(instant))
                .map(CapacityNote::capacity)
                .reduce(before, (most, next) -> most == null ? next : Integer.valueOf(Math.max(most, next)));
    }

    private static @Nullable Integer last(List<CapacityNote> notes, Predicate<CapacityNote> asked) {
        return notes.stream()
                .filter(asked)
                .reduce((first, second) -> second)
                .map(CapacityNote::capacity)
                .orElse(null);
    }
}
