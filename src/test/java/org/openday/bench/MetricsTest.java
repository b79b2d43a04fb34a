package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String TEXT = """
            # HELP openday_pagecache_hits_total Pages answered from memory
            # TYPE openday_pagecache_hits_total counter
            openday_pagecache_hits_total{encoding="gzip"} 90.0
            openday_pagecache_hits_total{encoding="br"} 5 1767225600000
            openday_pagecache_misses_total 5.0
            openday_pagecache_bytes 6.4E7
            """;

    private final Metrics metrics = Metrics.parse(TEXT);

    @Test
    void aValueIsTheSumOverItsLabels() {
        assertThat(metrics.value(Metrics.HITS)).isEqualTo(95);
        assertThat(metrics.value(Metrics.BYTES)).isEqualTo(64_000_000);
    }

    @Test
    void aValueThatIsNotThereIsMissedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> metrics.value(Metrics.PAGES))
                .withMessageContaining(Metrics.PAGES);
    }

    @Test
    void hitsAreCountedFromAMomentOn() {
        Metrics later = Metrics.parse(TEXT.replace(" 90.0", " 170.0")
                .replace(" 5 1767225600000", " 15")
                .replace("total 5.0", "total 15.0"));
        assertThat(later.hitsInAHundredSince(metrics)).isEqualTo(90);
    }
}
