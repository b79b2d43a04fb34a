package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private final GeneratedBallot ballot = GeneratedBallot.of(60, 10, 5);

    /** Worked out once by a program in another language, and never to change: old draws must stay checkable. */
    @Test
    void theFirstDrawnStayTheSameForEver() {
        Draw draw = GeneratedBallot.of(7, 3).draw();
        assertThat(draw.roster().commitment().seal())
                .isEqualTo("211f8975f82a56a83198b7461fb3b2b6bfcda7857a50e2a39f8a41c4a7aa6fbc");
        assertThat(codes(draw))
                .containsExactly("CVMF0H23", "PDPDJH63", "HGNEAH43", "KX5XYH13", "V6QCTH03", "RT6X6H33", "AF3ZCH53");
    }

    /** I10: a draw is a pure function of frozen roster, rules and seed. */
    @Test
    void theSameRosterRulesAndSeedGiveTheSameDraw() {
        List<Entry> shuffled = new ArrayList<>(ballot.entries());
        Collections.shuffle(shuffled, new Random(2));
        Draw again = Roster.freeze(ballot.rules(), shuffled).draw(new Seed(" 双色球　２０２６１３９ 03 09  12 18 25 31 07\n"));
        assertThat(again.order()).isEqualTo(ballot.draw().order());
        assertThat(again.seed()).isEqualTo(GeneratedBallot.SEED);
    }

    @Test
    void anotherSeedCapacityOrEntryGivesAnotherOrder() {
        List<Entry> oneLess = ballot.entries().subList(1, 60);
        assertThat(List.of(
                        codes(ballot.draw()),
                        codes(ballot.roster().draw(new Seed(GeneratedBallot.SEED.text() + "0"))),
                        codes(GeneratedBallot.of(60, 10, 6).draw()),
                        codes(Roster.freeze(ballot.rules(), oneLess).draw(GeneratedBallot.SEED))))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> new Seed(" \u3000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyEntryIsDrawnOnce() {
        Draw draw = ballot.draw();
        assertThat(codes(draw))
                .containsExactlyInAnyOrderElementsOf(
                        ballot.entries().stream().map(Entry::code).toList());
        assertThat(draw.order())
                .extracting(Draw.Ranked::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(draw.order("day-1").size() + draw.order("day-2").size()).isEqualTo(60);
    }

    /** I1, I2 and I4 for a draw. */
    @Test
    void groupsAreWholePlacesSufficeAndNobodyWaitsWhoWouldHaveFitted() {
        for (int seed = 0; seed < 500; seed++) {
            for (Rules.Places session : ballot.rules().sessions()) {
                check(session, ballot.roster().draw(new Seed("seed " + seed)).order(session.key()));
            }
        }
    }

    private static void check(Rules.Places session, List<Draw.Ranked> order) {
        int left = session.capacity();
        for (Draw.Ranked ranked : order) {
            assertThat(ranked.granted()).isEqualTo(ranked.entry().size() <= left);
            left -= ranked.granted() ? ranked.entry().size() : 0;
        }
        int room = left;
        assertThat(room).isNotNegative();
        assertThat(order)
                .filteredOn(ranked -> !ranked.granted())
                .allMatch(ranked -> ranked.entry().size() > room);
    }

    @Test
    void aGroupLargerThanTheSessionWaitsAndStopsNobody() {
        Rules rules = GeneratedBallot.of(0, 2).rules();
        String mark = ballot.entry(0).mark();
        Draw draw = Roster.freeze(
                        rules,
                        List.of(new Entry("LARGE000", "day-1", 3, mark), new Entry("SMALL000", "day-1", 1, mark)))
                .draw(GeneratedBallot.SEED);
        assertThat(draw.order())
                .filteredOn(Draw.Ranked::granted)
                .singleElement()
                .matches(ranked -> ranked.entry().code().startsWith("SMALL"));
    }

    @Test
    void aBallotOfNobodyAndOneOfOneAreDrawn() {
        assertThat(GeneratedBallot.of(0, 3).draw().order()).isEmpty();
        assertThat(GeneratedBallot.of(1, 3).draw().order()).singleElement().matches(Draw.Ranked::granted);
    }

    @Test
    void everyPermutationIsAsLikely() {
        Map<List<String>, Integer> seen = new HashMap<>();
        Roster roster = GeneratedBallot.of(4, 3).roster();
        for (int seed = 0; seed < 24_000; seed++) {
            seen.merge(codes(roster.draw(new Seed("seed " + seed))), 1, Integer::sum);
        }
        assertThat(seen).hasSize(24);
        assertThat(ChiSquare.of(
                        seen.values().stream().mapToInt(Integer::intValue).toArray()))
                .isLessThan(ChiSquare.limit(23));
    }

    @Test
    void everyEntryIsAsLikelyAtEveryRank() {
        Roster roster = GeneratedBallot.of(20, 3).roster();
        int[] seen = new int[400];
        for (int seed = 0; seed < 8_000; seed++) {
            List<Draw.Ranked> order = roster.draw(new Seed("seed " + seed)).order();
            for (int rank = 0; rank < 20; rank++) {
                seen[20 * roster.entries().indexOf(order.get(rank).entry()) + rank]++;
            }
        }
        assertThat(ChiSquare.of(seen)).isLessThan(ChiSquare.limit(361));
    }

    private static List<String> codes(Draw draw) {
        return draw.order().stream().map(ranked -> ranked.entry().code()).toList();
    }
}
