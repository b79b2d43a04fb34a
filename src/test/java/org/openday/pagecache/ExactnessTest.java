package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After every change every page of the cache is what a rendering would make of it, byte for byte; {@code -Dexactness.seed}
 * repeats a run, {@code -Dexactness.edits} makes it longer.
 */
class ExactnessTest {

    private static final int EDITS = 300;
    private static final int MANY_EDITS = 5_000;

    /** A defect shows only where a kept page meets the one change that it missed; not every course of edits leads there. */
    private static final int COURSES = 8;

    @Test
    void noChangeLeavesAPageThatARenderingWouldMakeDifferently() throws InterruptedException {
        assertExact(Integer.getInteger("exactness.edits", EDITS));
    }

    @Test
    @Tag("bench")
    void norDoThousandsOfChanges() throws InterruptedException {
        assertExact(Integer.getInteger("exactness.edits", MANY_EDITS));
    }

    @Test
    void aPageThatDoesNotNoteThePlacesItPrintsIsFound() throws InterruptedException {
        assertFound(Map.of("test.unnoted-places", "on"));
    }

    @Test
    void aPageThatDoesNotNoteAnEdgeOfTimeIsFound() throws InterruptedException {
        assertFound(Map.of("test.timeless-cache", "on"));
    }

    private static void assertFound(Map<String, Object> defect) throws InterruptedException {
        Optional<String> difference = Optional.empty();
        for (int course = 0; course < COURSES && difference.isEmpty(); course++) {
            difference = new Trial(seed() + course, EDITS).run(defect).difference();
        }
        assertThat(difference).isPresent();
    }

    private static void assertExact(int edits) throws InterruptedException {
        Trial.Result result = new Trial(seed(), edits).run(Map.of());
        System.out.println(result.summary());
        assertThat(result.difference()).as(result.summary()).isEmpty();
    }

    private static long seed() {
        return Long.getLong("exactness.seed", 20261124);
    }
}
