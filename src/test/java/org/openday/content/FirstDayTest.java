package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

class FirstDayTest {

    @TempDir
    Path folder;

    @Test
    void theFirstStartWritesItsDayAndLaterStartsKeepIt() {
        Site site = new ContentDesk(folder).site();
        LocalDate first = new FirstDay(site, ContentDesk.CLOCK).date();
        LocalDate later = new FirstDay(site, Clock.offset(ContentDesk.CLOCK, Duration.ofDays(40))).date();
        assertThat(first).isEqualTo("2026-11-18").isEqualTo(later);
    }

    @Test
    void theDayIsThatOfTheSitesZone() {
        Clock lateInLondon = Clock.offset(ContentDesk.CLOCK, Duration.ofHours(15));
        assertThat(new FirstDay(new ContentDesk(folder).site(), lateInLondon).date())
                .isEqualTo("2026-11-19");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws Exception {
        new FirstDay(new ContentDesk(folder).site(), ContentDesk.CLOCK);
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**first-day");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileThatHoldsNoDayStopsTheStart() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/first-day"), "yesterday");
        assertThatThrownBy(() -> new FirstDay(new ContentDesk(folder).site(), ContentDesk.CLOCK))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageEndingWith("such as 2026-11-20: correct it.");
    }
}
