package org.openday.registration;

/** What became of a code that somebody typed. */
public sealed interface Proof {

    /** It was right: for ten minutes the browser that keeps this token may do the act. */
    record Right(String grant) implements Proof {}

    /** It was wrong, and can be typed again. */
    record Wrong() implements Proof {}

    /** There is no code, or it is too late or too often: another has to be sent. */
    record Over() implements Proof {}
}
