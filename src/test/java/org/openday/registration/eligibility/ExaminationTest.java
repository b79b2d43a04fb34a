package org.openday.registration.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.registration.eligibility.Reason.Code;

/** The camp is for children of 8 to 14. */
class ExaminationTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AgeRange AGES = new AgeRange(8, 14);
    private static final Conditions CAMP = Conditions.of(AGES);
    private static final LocalDate BEN = LocalDate.of(2015, 3, 14);

    @ParameterizedTest(name = "born {0}, on {1} in {2}: {3}, possible from {4}")
    @CsvSource({
        "2018-07-06, 2026-07-06T00:00, Asia/Shanghai, , , the eighth birthday from its first moment",
        "2018-07-06, 2026-07-05T23:59, Asia/Shanghai, TOO_YOUNG, 2026-07-06, not a minute earlier",
        "2018-07-07, 2026-07-06T09:00, Asia/Shanghai, TOO_YOUNG, 2026-07-07, the day before it",
        "2019-03-01, 2026-07-06T09:00, Asia/Shanghai, TOO_YOUNG, 2027-03-01, eight next year",
        "2011-07-07, 2026-07-06T09:00, Asia/Shanghai, , , fourteen for one more day",
        "2011-07-06, 2026-07-06T09:00, Asia/Shanghai, TOO_OLD, , fifteen today: no day will make it possible",
        "2016-02-29, 2024-02-28T09:00, Asia/Shanghai, TOO_YOUNG, 2024-02-29, a leap day comes in a leap year",
        "2020-02-29, 2028-02-29T00:00, Asia/Shanghai, , , and counts from its first moment",
        "2012-02-29, 2027-02-28T09:00, Asia/Shanghai, , , in other years fourteen still lasts on 28 February",
        "2012-02-29, 2027-03-01T00:00, Asia/Shanghai, TOO_OLD, , and ends on 1 March",
        "2018-07-06, 2026-07-05T23:30, America/New_York, TOO_YOUNG, 2026-07-06, where the event is it is still the fifth",
        "2018-07-06, 2026-07-06T00:30, America/New_York, , , and here the sixth though in UTC it has long been",
        "2018-11-01, 2026-11-01T00:30, America/New_York, , , a day of 25 hours begins at midnight all the same",
        "2018-03-08, 2026-03-08T03:30, America/New_York, , , and so does one of 23",
    })
    void ageIsCountedOnTheFirstDayWhereTheEventIs(
            LocalDate born, LocalDateTime starts, ZoneId zone, Code expected, LocalDate possibleFrom, String why) {
        Instant start = starts.atZone(zone).toInstant();
        List<Reason> reasons = Examination.of(CAMP, wish(born, stay("ben", start), zone));
        assertThat(reasons)
                .as(why)
                .extracting(Reason::code)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(reasons)
                .as(why)
                .allSatisfy(reason -> assertThat(reason.possibleFrom()).isEqualTo(possibleFrom));
    }

    @Test
    void aNightIsCountedByTheDayOnWhichItBegins() {
        LocalDate bornOnTheSixth = LocalDate.of(2018, 7, 6);
        Instant evening =
                LocalDateTime.parse("2026-07-05T20:00").atZone(SHANGHAI).toInstant();
        assertThat(codes(CAMP, wish(bornOnTheSixth, stay("ben", evening), SHANGHAI)))
                .containsExactly(Code.TOO_YOUNG);
    }

    @Test
    void whereAgesAreCountedOnAFixedDayNoOtherSessionHelps() {
        Conditions fixed = new Conditions(AGES, LocalDate.of(2026, 9, 1), null, false, false);
        Reason reason = Examination.of(fixed, wish(LocalDate.of(2018, 9, 2), stay("ben"), SHANGHAI))
                .getFirst();
        assertThat(reason).isEqualTo(Reason.of(Code.TOO_YOUNG_ON, LocalDate.of(2026, 9, 1), 7));
        assertThat(codes(fixed, wish(LocalDate.of(2018, 9, 1), stay("ben"), SHANGHAI)))
                .as("who is seven on the first day, but eight on the day that counts")
                .isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1}, possible from {2}")
    @CsvSource({
        "2017-08-31, , , six on the last day of August 2023: in the third year from September 2025",
        "2017-09-01, , , a day younger: in the second, which is one off",
        "2018-08-31, , , in the second",
        "2018-09-01, SCHOOL_YEAR_TOO_LOW, 2026-09-01, in the first until September",
        "2013-09-01, , , in the sixth",
        "2012-09-01, , , in the seventh, which is one off",
        "2012-08-31, SCHOOL_YEAR_TOO_HIGH, , in the eighth",
    })
    void aChildMoreThanOneSchoolYearOffIsTooLowOrTooHigh(
            LocalDate born, Code expected, LocalDate possibleFrom, String why) {
        Conditions school = new Conditions(AgeRange.ANY, null, new SchoolYears(3, 6), false, false);
        List<Reason> reasons = Examination.of(school, wish(born, stay("ben"), SHANGHAI));
        assertThat(reasons)
                .as(why)
                .extracting(Reason::code)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(reasons)
                .as(why)
                .allSatisfy(reason -> assertThat(reason.possibleFrom()).isEqualTo(possibleFrom));
    }

    @Test
    void whoDoesNotSayThatItBelongsToTheAudienceIsAsked() {
        Conditions local = new Conditions(AGES, null, null, true, false);
        Stay stay = stay("ben");
        assertThat(codes(local, new Wish(BEN, stay, List.of(), false, SHANGHAI)))
                .containsExactly(Code.NOT_DECLARED);
        assertThat(codes(local, new Wish(BEN, stay, List.of(), true, SHANGHAI))).isEmpty();
    }

    @Test
    void onlyOneChildOfAHouseholdComesWhereTheEventSaysSo() {
        Conditions one = new Conditions(AGES, null, null, false, true);
        Wish second = wish(stay("ben"), stay("mia"));
        assertThat(codes(one, second)).containsExactly(Code.SECOND_OF_HOUSEHOLD);
        assertThat(codes(CAMP, second)).as("elsewhere").isEmpty();
        assertThat(codes(one, wish(stay("ben"), new Stay("mia", "other", "a", START, END))))
                .as("at another event")
                .isEmpty();
        assertThat(codes(one, wish(stay("ben"), new Stay("ben", "camp", "later", END, END.plusSeconds(1)))))
                .as("the same child in two sessions")
                .isEmpty();
    }

    @Test
    void aChildIsInOneSessionAtATime() {
        Stay wanted = stay("ben");
        assertThat(codes(CAMP, wish(wanted, wanted))).containsExactly(Code.TWICE);
        assertThat(codes(CAMP, wish(wanted, new Stay("ben", "other", "a", END.minusMillis(1), END.plusSeconds(60)))))
                .containsExactly(Code.OVERLAPPING);
        assertThat(codes(CAMP, wish(wanted, new Stay("ben", "other", "a", END, END.plusSeconds(60)))))
                .as("what only touches")
                .isEmpty();
        assertThat(codes(CAMP, wish(wanted, new Stay("mia", "other", "a", START, END))))
                .as("a sister")
                .isEmpty();
    }

    @Test
    void everyReasonIsNamed() {
        Conditions all = new Conditions(AGES, null, new SchoolYears(3, 6), true, true);
        Wish wish = new Wish(LocalDate.of(2022, 1, 1), stay("ben"), List.of(stay("ben"), stay("mia")), false, SHANGHAI);
        assertThat(codes(all, wish))
                .containsExactly(
                        Code.TOO_YOUNG,
                        Code.SCHOOL_YEAR_TOO_LOW,
                        Code.NOT_DECLARED,
                        Code.SECOND_OF_HOUSEHOLD,
                        Code.TWICE);
    }

    private static final Instant START =
            LocalDateTime.parse("2026-07-06T09:00").atZone(SHANGHAI).toInstant();
    private static final Instant END = START.plus(Duration.ofHours(8));

    private static Stay stay(String child) {
        return stay(child, START);
    }

    private static Stay stay(String child, Instant starts) {
        return new Stay(child, "camp", "week-1", starts, starts.plus(Duration.ofHours(8)));
    }

    private static Wish wish(Stay stay, Stay... held) {
        return new Wish(BEN, stay, List.of(held), false, SHANGHAI);
    }

    private static Wish wish(LocalDate born, Stay stay, ZoneId zone) {
        return new Wish(born, stay, List.of(), false, zone);
    }

    private static List<Code> codes(Conditions conditions, Wish wish) {
        return Examination.of(conditions, wish).stream().map(Reason::code).toList();
    }
}
