package org.openday.registration.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A ballot of any size with made-up children, the same one each time. */
public final class GeneratedBallot {

    public static final Instant PUBLISHED = Instant.parse("2026-12-01T10:05:00Z");
    public static final Instant DRAWN = Instant.parse("2026-12-02T13:30:00Z");
    public static final Seed SEED = new Seed("双色球 2026139 03 09 12 18 25 31 07");

    private static final int[] SIZES = {1, 1, 1, 1, 1, 1, 1, 2, 2, 3};

    private final Rules rules;
    private final int count;

    private GeneratedBallot(Rules rules, int count) {
        this.rules = rules;
        this.count = count;
    }

    public static GeneratedBallot of(int count, int... capacities) {
        List<Rules.Places> sessions = IntStream.range(0, capacities.length)
                .mapToObj(i -> new Rules.Places("day-" + (i + 1), capacities[i]))
                .toList();
        String beacon = "双色球第2026139期：先红球（由小到大），后蓝球";
        return new GeneratedBallot(
                new Rules("little-police-camp", Instant.parse("2026-12-01T10:00:00Z"), beacon, sessions), count);
    }

    public Rules rules() {
        return rules;
    }

    public Roster roster() {
        return Roster.freeze(rules, entries());
    }

    public Draw draw() {
        return roster().draw(SEED);
    }

    public List<Entry> entries() {
        return IntStream.range(0, count).mapToObj(this::entry).toList();
    }

    public List<Entrant> children(int number) {
        return IntStream.range(0, SIZES[number % SIZES.length])
                .mapToObj(i -> new Entrant("孩子" + number + "之" + i, LocalDate.of(2015, 1 + i, 1 + number % 28)))
                .toList();
    }

    public String salt(int number) {
        return HexFormat.of().formatHex(random(number, 16));
    }

    public Entry entry(int number) {
        int session = number % rules.sessions().size();
        return Entry.of(
                Entry.code(random(-number - 1, 5)),
                rules.sessions().get(session).key(),
                salt(number),
                children(number));
    }

    private static byte[] random(int seed, int count) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
