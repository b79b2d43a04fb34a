package org.openday.event;

import org.jspecify.annotations.Nullable;

/**
 * The ages an event is for, in completed years of life, both included.
 *
 * @param from the youngest, or absent
 * @param to the oldest, or absent: a child of that age belongs to it until the day before the next birthday
 * @param on the day the age is counted on; absent: the day the session starts
 */
public record Ages(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Day on) {

    /** The days an age can be counted on. */
    public enum Day {
        SESSION_START
    }

    public Ages {
        if (isNegative(from) || isNegative(to)) {
            throw new IllegalArgumentException("ages cannot be below 0: correct from or to.");
        }
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("ages must go from the younger to the older: exchange from and to.");
        }
    }

    private static boolean isNegative(@Nullable Integer age) {
        return age != null && age < 0;
    }
}
