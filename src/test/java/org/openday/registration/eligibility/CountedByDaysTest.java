package org.openday.registration.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ages and school years of many children, beside a calendar that is turned one day after the other. */
class CountedByDaysTest {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final MonthDay DAY_AFTER = MonthDay.of(3, 1);
    private static final MonthDay SCHOOL_STARTS = MonthDay.of(9, 1);
    private static final int CHILDREN = 400;

    private record Child(LocalDate born, LocalDate day) {}

    @Test
    void agesAreThoseCountedDayByDay() {
        assertThat(children())
                .allSatisfy(child -> assertThat(AgeRange.ageOn(child.day(), child.born()))
                        .as("%s", child)
                        .isEqualTo(age(child.born(), child.day())));
    }

    @Test
    void theDayItIsPossibleFromIsTheFirstOnWhichTheAgeIsReached() {
        assertThat(children()).allSatisfy(child -> {
            LocalDate possible = AgeRange.birthday(child.born(), 8);
            assertThat(age(child.born(), possible)).as("%s", child).isEqualTo(8);
            assertThat(age(child.born(), possible.minusDays(1))).as("%s", child).isEqualTo(7);
        });
    }

    @Test
    void schoolYearsAreThoseCountedDayByDay() {
        assertThat(children())
                .allSatisfy(child -> assertThat(Math.max(0, SchoolYears.usual(child.born(), child.day())))
                        .as("%s", child)
                        .isEqualTo(schoolYear(child.born(), child.day())));
    }

    @Test
    void wrongRulesAreFoundOut() {
        assertThat(mistakes((born, day) -> day.getYear() - born.getYear())).isPositive();
        assertThat(mistakes((born, day) -> (int) Stream.iterate(1, years -> years + 1)
                        .takeWhile(years -> !born.plusYears(years).isAfter(day))
                        .count()))
                .as("a leap day that is kept on 28 February")
                .isPositive();
    }

    private static long mistakes(BiFunction<LocalDate, LocalDate, Integer> rule) {
        return children()
                .filter(child -> rule.apply(child.born(), child.day()) != age(child.born(), child.day()))
                .count();
    }

    /** Some are born on a leap day or around the start of school, and many are looked at around a birthday. */
    private static Stream<Child> children() {
        Random random = new Random(20_260_901);
        return Stream.generate(() -> child(random)).limit(CHILDREN);
    }

    private static Child child(Random random) {
        LocalDate born = switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(2004 + 4 * random.nextInt(4), 2, 29);
            case 1 -> LocalDate.of(2004 + random.nextInt(16), 9, 1).minusDays(random.nextInt(3));
            default -> LocalDate.of(2004, 1, 1).plusDays(random.nextInt(6000));
        };
        LocalDate birthday = born.plusYears(1 + random.nextInt(17));
        return new Child(
                born, birthday.plusDays(random.nextInt(5) - 2 + (random.nextBoolean() ? 0 : random.nextInt(300))));
    }

    private static int age(LocalDate born, LocalDate day) {
        return (int) born.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> isBirthday(born, each))
                .count();
    }

    private static boolean isBirthday(LocalDate born, LocalDate day) {
        MonthDay birthday = MonthDay.from(born);
        boolean keptLater = birthday.equals(LEAP_DAY) && !day.isLeapYear();
        return MonthDay.from(day).equals(keptLater ? DAY_AFTER : birthday);
    }

    private static int schoolYear(LocalDate born, LocalDate day) {
        return (int) born.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> MonthDay.from(each).equals(SCHOOL_STARTS))
                .filter(each -> age(born, each.minusDays(1)) >= 6)
                .count();
    }
}
