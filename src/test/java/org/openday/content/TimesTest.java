package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    /** A Wednesday. */
    private final Times times = new Times(ContentDesk.ZONE, LocalDate.of(2026, 11, 18));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00, 2026-11-20T01:00:00Z",
        "2026-11-20T09:00:30, 2026-11-20T01:00:30Z",
        "2026-11-20T09:00Z, 2026-11-20T09:00:00Z",
        "2026-11-20T09:00+01:00, 2026-11-20T08:00:00Z",
        "2026-11-20T09:00+01:00[Europe/Berlin], 2026-11-20T08:00:00Z",
        "2026-11-20, 2026-11-19T16:00:00Z"
    })
    void anAbsoluteTimeIsInTheSitesZoneUnlessItNamesOne(String text, Instant instant) {
        assertThat(times.read(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "-12d 08:00, 2026-11-06T00:00:00Z",
        "+21d, 2026-12-08T16:00:00Z",
        "0d 00:30, 2026-11-17T16:30:00Z",
        "+3w sat 09:00, 2026-12-12T01:00:00Z",
        "0w mon, 2026-11-15T16:00:00Z",
        "+0w Sun 10:00, 2026-11-22T02:00:00Z",
        "-1w wed 10:00, 2026-11-11T02:00:00Z"
    })
    void aRelativeTimeCountsFromTheFirstDay(String text, Instant instant) {
        assertThat(times.read(text)).isEqualTo(instant);
    }

    @Test
    void theWeekOfASundayBeganOnTheMondayBefore() {
        Times onSunday = new Times(ContentDesk.ZONE, LocalDate.of(2026, 11, 22));
        assertThat(onSunday.read("0w mon 00:00")).isEqualTo(times.read("0w mon 00:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-13-01",
                "2026-11-31T09:00",
                "2026-11-20T25:00",
                "+3w",
                "3w xyz",
                "12d 99:00",
                "20261120"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> times.read(text)).isInstanceOf(DateTimeException.class);
    }
}
