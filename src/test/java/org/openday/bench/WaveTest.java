package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaveTest {

    private static final List<String> PAGES = IntStream.range(0, 1_000)
            .mapToObj(number -> number == 0 ? "/" : "/articles/" + number)
            .toList();

    private final List<Ask> asks = new Wave(PAGES, 1).draw(10_000);

    @Test
    void aSeedDrawsTheSameWaveAgain() {
        assertThat(new Wave(PAGES, 1).draw(100)).isEqualTo(asks.subList(0, 100));
        assertThat(new Wave(PAGES, 2).draw(100)).isNotEqualTo(asks.subList(0, 100));
    }

    @Test
    void theFirstPageIsAskedForTenTimesAsOftenAsTheTenth() {
        long first = count(ask -> ask.path().matches("/(en)?(\\?.*)?"));
        long tenth = count(ask -> ask.path().matches("(/en)?/articles/9(\\?.*)?"));
        assertThat((double) first / tenth).isBetween(7.0, 13.0);
    }

    @Test
    void everyKindOfReaderIsInTheWave() {
        assertThat(count(ask -> ask.path().contains("from=timeline"))).isPositive();
        assertThat(count(ask -> ask.path().contains("utm_source="))).isPositive();
        assertThat(count(ask -> !ask.path().contains("?"))).isPositive();
        assertThat(count(ask -> ask.path().startsWith("/en"))).isBetween(1_500L, 2_500L);
        assertThat(count(ask -> ask.method().equals("HEAD"))).isPositive();
        assertThat(count(Ask::again)).isPositive();
        assertThat(asks.stream().map(Ask::encodings).distinct())
                .containsExactlyInAnyOrder("gzip, deflate, br", "gzip, deflate", "gzip", "identity");
    }

    @Test
    void aSharedPageIsTheSamePageToItsReader() {
        Ask shared = new Ask("GET", "/articles/1?from=timeline", "gzip", true);
        assertThat(shared.kept()).isEqualTo(new Ask("HEAD", "/articles/1", "gzip", false).kept());
        assertThat(shared.kept()).isNotEqualTo(new Ask("GET", "/articles/1", "identity", false).kept());
    }

    private long count(Predicate<Ask> kind) {
        return asks.stream().filter(kind).count();
    }
}
