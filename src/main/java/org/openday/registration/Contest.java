package org.openday.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is in a ballot: each child once in a session, however many guardians have asked for it. The earliest sign-up counts,
 * and later ones stand behind the same entry, so that they get the same code and the same result and nobody learns that
 * there is another. Of tied siblings of whom only some are in already, the others enter on their own, unless a person has
 * said otherwise before: nobody then has two chances, and nobody loses the one it has.
 */
final class Contest {

    /**
     * One entry-to-be.
     *
     * @param children those it is for
     * @param behind all registrations that stand behind it, those of the children included
     */
    record Unit(String session, List<Contender> children, List<Contender> behind) {}

    private final List<Unit> units = new ArrayList<>();
    private final List<List<Contender>> doubtful = new ArrayList<>();
    private final Map<Contender.Chance, Unit> known = new HashMap<>();

    private Contest() {}

    static Contest of(Collection<Contender> contenders) {
        Contest contest = new Contest();
        contenders.stream()
                .sorted(Comparator.comparing(Contender::joinedAt).thenComparingLong(Contender::id))
                .collect(Collectors.groupingBy(Contender::asking, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(together -> !isKept(together)))
                .forEach(contest::enter);
        return contest;
    }

    /** The entries, earliest first. */
    List<Unit> units() {
        return units;
    }

    /** Tied siblings of whom some are in already by another sign-up, about whom nobody has decided. */
    List<List<Contender>> doubtful() {
        return doubtful;
    }

    /** How many entries of each size there are in a session. */
    SortedMap<Integer, Integer> sizes(String session) {
        return units.stream()
                .filter(unit -> unit.session().equals(session))
                .collect(Collectors.toMap(unit -> unit.children().size(), _ -> 1, Integer::sum, TreeMap::new));
    }

    private static boolean isKept(List<Contender> together) {
        return together.stream().anyMatch(Contender::isKept);
    }

    private void enter(List<Contender> together) {
        Map<Boolean, List<Contender>> byNew =
                together.stream().collect(Collectors.partitioningBy(each -> !known.containsKey(each.chance())));
        List<Contender> fresh = byNew.getOrDefault(true, List.of());
        List<Contender> merged = byNew.getOrDefault(false, List.of());
        merged.forEach(each ->
                Objects.requireNonNull(known.get(each.chance())).behind().add(each));
        if (!fresh.isEmpty()) {
            Unit unit = unit(fresh);
            units.add(unit);
            fresh.forEach(each -> known.put(each.chance(), unit));
        }
        if (!fresh.isEmpty() && !merged.isEmpty() && !isKept(together)) {
            doubtful.add(together);
        }
    }

    private static Unit unit(List<Contender> children) {
        return new Unit(children.getFirst().sessionKey(), children, new ArrayList<>(children));
    }
}
