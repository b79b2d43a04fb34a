package org.openday.pagecache;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a random editor writes into files; remembers the instants it wrote. */
final class Chance {

    private final Random random;
    private final NavigableSet<Instant> edges = new TreeSet<>();

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(Collection<T> some) {
        return List.copyOf(some).get(random.nextInt(some.size()));
    }

    /** Some of these, as a list in YAML. */
    String some(List<String> all) {
        return all.stream().filter(each -> random.nextBoolean()).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A minute that is near more often than not, before or after. */
    Instant around(Instant now) {
        long minutes = random.nextInt(oneIn(3) ? 60 * 24 * 20 : 90);
        return written(now.plus(random.nextBoolean() ? minutes : -minutes, ChronoUnit.MINUTES));
    }

    Instant after(Instant now) {
        return written(now.plus(1 + random.nextInt(60 * 24 * 40), ChronoUnit.MINUTES));
    }

    Instant written(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        edges.add(minute);
        return minute;
    }

    /** Where the clock goes: onto an edge that was written or just beside it, to the next minute, day, or anywhere. */
    Instant later(Instant now) {
        Instant edge = edges.higher(now);
        Instant later = switch (below(5)) {
            case 0, 1, 2 -> edge == null ? now : edge.plusMillis(below(3) - 1);
            case 3 -> now.truncatedTo(ChronoUnit.MINUTES).plusMillis(60_000 + below(3) - 1);
            default -> now.plus(Duration.ofSeconds(below(oneIn(4) ? 200_000 : 2_000)));
        };
        return later.isAfter(now) ? later : now.plusMillis(1);
    }
}
