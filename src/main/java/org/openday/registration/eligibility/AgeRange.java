package org.openday.registration.eligibility;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The ages, in completed years and both included (Civil Code of the PRC, art. 1259), a child may have on the day on which
 * ages are counted.
 *
 * <p>A birthday counts from its first moment. Who was born on 29 February completes a year, where that year has no such
 * day, on 1 March. The Civil Code's rules on periods (arts. 200–204) do not speak of birthdays, but art. 202 ends such a
 * period with the last day of the month: it is over when 28 February is.
 */
public record AgeRange(@Nullable Integer from, @Nullable Integer to) {

    /** Any age. */
    public static final AgeRange ANY = new AgeRange(null, null);

    /** Completed years of life on a day. */
    public static int ageOn(LocalDate day, LocalDate born) {
        return Period.between(born, day).getYears();
    }

    /** The day on which so many years are completed. */
    static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    boolean isTooYoung(LocalDate born, LocalDate day) {
        return from != null && ageOn(day, born) < from;
    }

    boolean isTooOld(LocalDate born, LocalDate day) {
        return to != null && ageOn(day, born) > to;
    }
}
