package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fully worked example of RFC 3797, section 6: our forerunner, reproduced to show that we read it rightly. */
class Rfc3797Test {

    private static final List<List<Integer>> SOURCES =
            List.of(List.of(9319), List.of(2, 5, 12, 8, 10), List.of(9, 18, 26, 34, 41, 45));

    @Test
    void theKeyIsTheOneOfTheExample() {
        assertThat(Rfc3797.key(SOURCES)).isEqualTo("9319./2.5.8.10.12./9.18.26.34.41.45./");
    }

    @Test
    void theFirstHashesAreThoseOfTheExample() {
        String key = Rfc3797.key(SOURCES);
        assertThat(Rfc3797.hash(key, 0)).isEqualToIgnoringCase("990DD0A5692A029A98B5E01AA28F3459");
        assertThat(Rfc3797.hash(key, 15)).isEqualToIgnoringCase("3269E6CE559ABD57E2BA6AAB495EB9BD");
    }

    @Test
    void theSelectedOf25AreThoseOfTheExample() {
        assertThat(Rfc3797.select(Rfc3797.key(SOURCES), 25, 16))
                .containsExactly(17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4);
    }
}
