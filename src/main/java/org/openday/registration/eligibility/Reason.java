package org.openday.registration.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a child cannot have what its family wishes.
 *
 * @param arguments what the sentence names: days and whole numbers
 * @param possibleFrom sessions that begin on this day or later would be possible, as far as this reason goes; null: none would
 */
public record Reason(
        Code code, List<Object> arguments, @Nullable LocalDate possibleFrom) {

    /** What stands against it. */
    public enum Code {
        /** Named: the day from which it is possible, and the age then. */
        TOO_YOUNG("tooYoung"),
        /** Ages are counted on a day that does not move. Named: that day, and the age then. */
        TOO_YOUNG_ON("tooYoungOn"),
        /** Named: the day ages are counted on, and the age then. */
        TOO_OLD("tooOld"),
        /** Named: the school years from and to, and the day from which it is possible. */
        SCHOOL_YEAR_TOO_LOW("schoolYearTooLow"),
        /** The same on a day that does not move. Named: the school years from and to. */
        SCHOOL_YEAR_TOO_LOW_ON("schoolYearTooLowOn"),
        /** Named: the school years from and to. */
        SCHOOL_YEAR_TOO_HIGH("schoolYearTooHigh"),
        NOT_DECLARED("notDeclared"),
        SECOND_OF_HOUSEHOLD("secondOfHousehold"),
        TWICE("twice"),
        OVERLAPPING("overlapping");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        /** Key of the sentence. */
        public String key() {
            return "child." + key;
        }
    }

    static Reason of(Code code, Object... arguments) {
        return new Reason(code, List.of(arguments), null);
    }

    static Reason until(LocalDate possibleFrom, Code code, Object... arguments) {
        return new Reason(code, List.of(arguments), possibleFrom);
    }
}
