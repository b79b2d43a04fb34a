package org.openday.event;

import java.util.Locale;

/** How the places of an event are given. */
public enum Allocation {
    FIRST_COME,
    BALLOT,
    APPROVAL;

    /** As written in front matter, for example {@code first-come}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
