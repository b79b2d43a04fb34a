package org.openday.registration.eligibility;

import java.time.LocalDate;
import java.time.Month;

/**
 * The school years (1 to 12, both included) an event is for. A school year begins on 1 September.
 *
 * <p>A child starts school in the year in which it has completed six years of life (Compulsory Education Law of the PRC, art.
 * 11), which schools count on 31 August. That gives the <em>usual</em> school year of a birth date, and no more: children
 * start a year later where the law lets them, skip a year or repeat one. So a child is turned away only when its usual year
 * is more than one off; what is nearer, its family knows better.
 */
public record SchoolYears(int from, int to) {

    private static final int SCHOOL_AGE = 6;
    private static final int SLACK = 1;

    /** The usual school year on a day; 0 or less before school, more than 12 after it. */
    static int usual(LocalDate born, LocalDate day) {
        return schoolYearOf(day) - firstSchoolYear(born) + 1;
    }

    /** The calendar year in which the school year of a day began. */
    private static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static int firstSchoolYear(LocalDate born) {
        LocalDate six = AgeRange.birthday(born, SCHOOL_AGE);
        return six.getMonthValue() >= Month.SEPTEMBER.getValue() ? six.getYear() + 1 : six.getYear();
    }

    boolean isTooLow(LocalDate born, LocalDate day) {
        return usual(born, day) < from - SLACK;
    }

    boolean isTooHigh(LocalDate born, LocalDate day) {
        return usual(born, day) > to + SLACK;
    }

    /** From when on a child is not too low any more. */
    LocalDate possibleFrom(LocalDate born) {
        return LocalDate.of(firstSchoolYear(born) + from - SLACK - 1, Month.SEPTEMBER, 1);
    }
}
