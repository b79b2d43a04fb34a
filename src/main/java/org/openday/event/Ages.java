package org.openday.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ages an event is for, in completed years of life, both included.
 *
 * @param from the youngest, or absent
 * @param to the oldest, or absent: a child of that age belongs to it until the day before the next birthday
 * @param on the day the age is counted on: {@code session-start}, as when it is absent, or a date such as 2026-09-01
 */
public record Ages(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String on) {

    private static final String SESSION_START = "session-start";

    public Ages {
        if (isNegative(from) || isNegative(to)) {
            throw new IllegalArgumentException("ages cannot be below 0: correct from or to.");
        }
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("ages must go from the younger to the older: exchange from and to.");
        }
        if (on != null && !on.equals(SESSION_START) && read(on) == null) {
            throw new IllegalArgumentException(
                    "ages are counted on session-start or a date such as 2026-09-01: correct on.");
        }
    }

    /** The day the age is counted on; null: the day the session starts. */
    public @Nullable LocalDate day() {
        return on == null ? null : read(on);
    }

    private static @Nullable LocalDate read(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isNegative(@Nullable Integer age) {
        return age != null && age < 0;
    }
}
