package org.openday.registration;

/** What became of new answers. */
public sealed interface AnswerChange {

    /** They are kept, and on disk; the same form once more, or one that changes nothing, is as good. */
    record Made() implements AnswerChange {}

    /** Other answers were given since the form was made: nothing was changed. */
    record Outdated() implements AnswerChange {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements AnswerChange {}

    /** Why not: nothing is asked, all is cancelled, it is too late, or the roster of the draw is sealed. */
    enum Reason {
        NOTHING_ASKED,
        CANCELLED,
        OVER,
        FROZEN
    }
}
