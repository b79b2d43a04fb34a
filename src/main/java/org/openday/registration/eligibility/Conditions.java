package org.openday.registration.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who an event is for.
 *
 * @param ages counted on {@code day}
 * @param day the day on which ages and school years are counted; null: the first day of the session
 * @param schoolYears null: any, or none
 * @param audience whether the family has to say that it belongs to those the event is for
 * @param onePerHousehold whether only one child of a household may come
 */
public record Conditions(
        AgeRange ages,
        @Nullable LocalDate day,
        @Nullable SchoolYears schoolYears,
        boolean audience,
        boolean onePerHousehold) {

    /** Nothing is asked but an age on the first day. */
    public static Conditions of(AgeRange ages) {
        return new Conditions(ages, null, null, false, false);
    }
}
