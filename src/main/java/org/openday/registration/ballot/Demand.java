package org.openday.registration.ballot;

import java.util.SortedMap;

/** Groups by size, smallest first, of which not all can be granted. */
record Demand(int capacity, int[] sizes, int[] groups) {

    static Demand of(int capacity, SortedMap<Integer, Integer> groups) {
        return new Demand(
                capacity,
                groups.keySet().stream().mapToInt(Integer::intValue).toArray(),
                groups.values().stream().mapToInt(Integer::intValue).toArray());
    }

    int kinds() {
        return sizes.length;
    }

    int size(int kind) {
        return sizes[kind];
    }

    int groups(int kind) {
        return groups[kind];
    }

    int largest() {
        return sizes[sizes.length - 1];
    }

    int total() {
        int total = 0;
        for (int count : groups) {
            total += count;
        }
        return total;
    }
}
