package org.openday.registration;

/** What became of a change a household asked for on its own page. */
public sealed interface Change {

    /** It is done and on disk. */
    record Made() implements Change {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements Change {}

    /** Why not: no place is free there, the child is elsewhere at that time, or it cannot be had any more. */
    enum Reason {
        FULL,
        OVERLAPPING,
        GONE
    }
}
