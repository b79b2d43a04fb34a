package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.event.EventWorld.at;
import static org.openday.event.EventWorld.slug;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.content.ContentDesk;

class SessionTest {

    @ParameterizedTest
    @CsvSource({
        // Half an hour after midnight in Shanghai is still the day before in Greenwich.
        "2027-01-01T00:30, 2027-01-01T02:00, 2027-01, true",
        "2027-01-01T00:30, 2027-01-01T02:00, 2026-12, false",
        "2026-12-31T22:00, 2027-01-01T02:00, 2026-12, true",
        "2026-12-31T22:00, 2027-01-01T02:00, 2027-01, true",
        "2026-12-31T22:00, 2027-01-01T00:00, 2027-01, false",
        "2026-11-30T09:00, 2027-01-02T09:00, 2026-12, true",
        "2026-12-01T00:00, 2026-12-01T01:00, 2026-11, false",
        "2026-12-01T00:00, 2026-12-01T01:00, 2026-12, true",
    })
    void aSessionIsInEveryMonthItSeesOnTheClocksOfTheSite(String starts, String ends, YearMonth month, boolean in) {
        assertThat(session(starts, ends).isIn(month, ContentDesk.ZONE)).isEqualTo(in);
    }

    @Test
    void anOvernightSessionSeesBothDays() {
        assertThat(session("2026-12-31T22:00", "2027-01-01T02:00").days(ContentDesk.ZONE))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    }

    @Test
    void aSessionThatEndsAtMidnightDoesNotSeeTheDayThatBegins() {
        assertThat(session("2027-02-26T09:00", "2027-03-01T00:00").days(ContentDesk.ZONE))
                .containsExactly(LocalDate.of(2027, 2, 26), LocalDate.of(2027, 2, 27), LocalDate.of(2027, 2, 28));
    }

    private static Session session(String starts, String ends) {
        return new Session(slug("one"), null, at(starts), at(ends), 1, null);
    }
}
