package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    private static final Map<Integer, Integer> DEMAND = Map.of(1, 14_000, 2, 2_600, 3, 350, 4, 40, 5, 8, 6, 2);

    @ParameterizedTest
    @CsvSource({
        "1, 1 1 1",
        "2, 1 1 2",
        "3, 1 2 2 3",
        "4, 1 1 2 3 4",
        "5, 2 2 3 3 5",
        "5, 3 3 4",
        "6, 1 2 3 4 5 6",
        "7, 1 1 2 2 3 6 6",
        "7, 4 5 6 6",
        "3, 2 2 5 7",
        "4, 1 3 3 3 4",
        "9, 1 1 2 3 3 4 6"
    })
    void theChanceIsWhatAllPermutationsSay(int capacity, String groups) {
        List<Integer> sizes =
                Arrays.stream(groups.split(" ")).map(Integer::valueOf).toList();
        Chance chance = Chance.of(capacity, count(sizes));
        assertThat(chance.exact()).isTrue();
        assertThat(chance.bySize()).containsOnlyKeys(sizes);
        enumerated(capacity, sizes)
                .forEach((size, expected) ->
                        assertThat(chance.bySize().get(size)).isCloseTo(expected, within(1e-12)));
    }

    @Test
    void seventeenThousandGroupsAreCountedInAMoment() {
        long start = System.nanoTime();
        Chance chance = Chance.of(200, new TreeMap<>(DEMAND));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(chance.exact()).isTrue();
        assertThat(chance.bySize().get(1)).isBetween(0.0095, 0.0100);
    }

    /** With so many single children no place stays empty. */
    @Test
    void expectedPlacesAddUpToTheCapacity() {
        Chance chance = Chance.of(200, new TreeMap<>(DEMAND));
        double places = DEMAND.entrySet().stream()
                .mapToDouble(entry ->
                        entry.getKey() * entry.getValue() * chance.bySize().get(entry.getKey()))
                .sum();
        assertThat(places).isCloseTo(200, within(1e-7));
    }

    @Test
    void simulatedDrawsSayTheSame() {
        TreeMap<Integer, Integer> demand = new TreeMap<>(Map.of(1, 1_000, 2, 400, 3, 200, 5, 50));
        Chance exact = Chance.of(300, demand);
        Chance simulated = Chance.of(300, demand, 10);
        assertThat(exact.exact()).isTrue();
        assertThat(simulated.exact()).isFalse();
        exact.bySize()
                .forEach((size, chance) ->
                        assertThat(simulated.bySize().get(size) / chance).isCloseTo(1, within(0.005)));
    }

    @Test
    void theDrawItselfGrantsAsOftenAsTheChanceSays() {
        GeneratedBallot ballot = GeneratedBallot.of(40, 12);
        Roster roster = ballot.roster();
        Chance chance =
                Chance.of(12, count(ballot.entries().stream().map(Entry::size).toList()));
        int draws = 20_000;
        Map<Integer, Integer> granted = new TreeMap<>();
        for (int seed = 0; seed < draws; seed++) {
            roster.draw(new Seed("seed " + seed)).order().stream()
                    .filter(Draw.Ranked::granted)
                    .forEach(ranked -> granted.merge(ranked.entry().size(), 1, Integer::sum));
        }
        count(ballot.entries().stream().map(Entry::size).toList())
                .forEach((size, groups) -> assertThat((double) granted.getOrDefault(size, 0) / draws / groups)
                        .isCloseTo(chance.bySize().get(size), within(0.005)));
    }

    @Test
    void whereAllFitEverybodyIsCertainAndALargerGroupThanTheSessionIsNot() {
        assertThat(Chance.of(4, count(List.of(1, 3))).bySize())
                .containsEntry(1, 1.0)
                .containsEntry(3, 1.0);
        assertThat(Chance.of(2, count(List.of(1, 3))).bySize())
                .containsEntry(1, 1.0)
                .containsEntry(3, 0.0);
        assertThat(Chance.of(0, count(List.of(1))).bySize()).containsEntry(1, 0.0);
        assertThat(Chance.of(5, new TreeMap<>()).bySize()).isEmpty();
    }

    @Test
    void whatCannotBeCountedIsSimulatedAndSaysSo() {
        TreeMap<Integer, Integer> demand = new TreeMap<>();
        for (int size = 1; size <= 6; size++) {
            demand.put(size, 3_000);
        }
        long start = System.nanoTime();
        assertThat(Chance.of(500, demand).exact()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static SortedMap<Integer, Integer> count(List<Integer> sizes) {
        TreeMap<Integer, Integer> groups = new TreeMap<>();
        sizes.forEach(size -> groups.merge(size, 1, Integer::sum));
        return groups;
    }

    private static Map<Integer, Double> enumerated(int capacity, List<Integer> sizes) {
        List<List<Integer>> permutations = new ArrayList<>();
        permute(new ArrayList<>(sizes), 0, permutations);
        Map<Integer, Double> chances = new TreeMap<>();
        sizes.forEach(size -> chances.put(size, 0.0));
        for (List<Integer> permutation : permutations) {
            int room = capacity;
            for (int size : permutation) {
                if (size <= room) {
                    room -= size;
                    chances.merge(size, 1.0 / permutations.size() / Collections.frequency(sizes, size), Double::sum);
                }
            }
        }
        return chances;
    }

    private static void permute(List<Integer> sizes, int from, List<List<Integer>> permutations) {
        if (from == sizes.size()) {
            permutations.add(List.copyOf(sizes));
        }
        for (int i = from; i < sizes.size(); i++) {
            Collections.swap(sizes, from, i);
            permute(sizes, from + 1, permutations);
            Collections.swap(sizes, from, i);
        }
    }
}
