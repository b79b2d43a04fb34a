package org.openday.event;

/** The school years an event is for, 1 to 12, both included. */
public record SchoolYears(int from, int to) {

    private static final int LAST = 12;

    public SchoolYears {
        if (from < 1 || to > LAST || from > to) {
            throw new IllegalArgumentException("schoolYears go from 1 to 12, the lower first: correct from or to.");
        }
    }
}
