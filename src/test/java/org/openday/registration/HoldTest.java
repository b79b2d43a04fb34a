package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.shared.Site;

/** When families hear that an offer ends soon; the night is from 22 to 8 o'clock. */
class HoldTest {

    private static final Path NOWHERE = Path.of("nowhere");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "offered {0}, until {1}: told {2}")
    @CsvSource({
        // Of 24 waking hours six are left.
        "2026-06-01T10:00, 2026-06-02T20:00, 2026-06-02T14:00",
        // An offer made at night begins in the morning.
        "2026-06-01T23:00, 2026-06-02T20:00, 2026-06-02T17:00",
        // A moment that would be at night is the next morning; as much waking time is left.
        "2026-06-01T14:00, 2026-06-02T10:40, 2026-06-02T08:00",
        // A quarter would be less than two hours.
        "2026-06-01T10:00, 2026-06-01T14:00, 2026-06-01T11:45",
        // The session begins before the night ends: what lies in the night is no time to answer.
        "2026-06-01T14:00, 2026-06-02T07:30, 2026-06-01T19:45",
        // Less than four waking hours.
        "2026-06-01T10:00, 2026-06-01T13:59, ",
        "2026-06-01T20:00, 2026-06-02T09:59, ",
    })
    void aHouseholdIsToldWhenAQuarterOfTheWakingTimeIsLeft(String offered, String until, String told) {
        assertThat(hold("22:00", "08:00").notice(at(offered), at(until)))
                .isEqualTo(Optional.ofNullable(told).map(HoldTest::at));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T20:00, 2026-06-02T08:00, 2026-06-02T05:00"})
    void whereThereIsNoNightTimeIsTime(String offered, String until, String told) {
        assertThat(hold("00:00", "00:00").notice(at(offered), at(until))).contains(at(told));
    }

    private static Hold hold(String quietFrom, String quietTo) {
        OfferSettings settings = new OfferSettings(24, LocalTime.parse(quietFrom), LocalTime.parse(quietTo));
        return new Hold(settings, new Site(NOWHERE, NOWHERE, NOWHERE, "default", null, SHANGHAI));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
