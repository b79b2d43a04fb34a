package org.openday.registration.ballot;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely a group of each size is to be granted in one session, before anything is drawn.
 *
 * @param bySize probability from 0 to 1 for each size that occurs
 * @param exact false when there were too many ways to count, and 100,000 simulated draws stand in for them
 */
public record Chance(SortedMap<Integer, Double> bySize, boolean exact) {

    // Some 2 seconds on one core. Three sizes for 500 places take some milliseconds, six of the usual frequencies a
    // second.
    private static final long MOST_STEPS = 100_000_000;

    /**
     * The chance by size, under the rule that whoever fits is granted and whoever does not is passed over.
     *
     * @param capacity number of children
     * @param groups how many groups there are of each size
     */
    public static Chance of(int capacity, SortedMap<Integer, Integer> groups) {
        return of(capacity, groups, MOST_STEPS);
    }

    static Chance of(int capacity, SortedMap<Integer, Integer> groups, long mostSteps) {
        TreeMap<Integer, Integer> there = new TreeMap<>(groups);
        there.values().removeIf(count -> count < 1);
        TreeMap<Integer, Double> bySize = new TreeMap<>();
        there.keySet().forEach(size -> bySize.put(size, size <= capacity ? 1.0 : 0.0));
        there.keySet().removeIf(size -> size > capacity);
        int wanted = there.entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .sum();
        if (wanted <= capacity) {
            return new Chance(bySize, true);
        }
        Demand demand = Demand.of(capacity, there);
        Ways ways = new Ways(demand, mostSteps);
        boolean exact = ways.count();
        double[] expected = exact ? ways.expected() : Simulation.expected(demand);
        for (int i = 0; i < expected.length; i++) {
            bySize.put(demand.size(i), expected[i] / demand.groups(i));
        }
        return new Chance(bySize, exact);
    }
}
