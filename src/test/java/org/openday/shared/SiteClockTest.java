package org.openday.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteClockTest {

    private static final Path NOWHERE = Path.of("");
    private static final Site SITE = new Site(NOWHERE, NOWHERE, NOWHERE, "default", null, ZoneId.of("Asia/Shanghai"));

    @Test
    void anInstantIsWhatTheDatabaseKeepsOfIt() {
        for (SiteClock.Start start :
                List.of(new SiteClock.Start("", null), new SiteClock.Start("1", "2026-06-01T00:00:00.000123Z"))) {
            Clock clock = new SiteClock().clock(SITE, start);
            List<Instant> times = Stream.generate(clock::instant).limit(1_000).toList();
            assertThat(times)
                    .isEqualTo(times.stream()
                            .map(time -> time.truncatedTo(ChronoUnit.MILLIS))
                            .toList());
        }
    }
}
