package org.openday.registration;

import java.time.Instant;

/** What became of a seed that somebody typed. */
public sealed interface SeedAnswer {

    /** Written down; a second person has to type the same. */
    record Noted(String seed) implements SeedAnswer {}

    /** The two typed differently; nothing was drawn. */
    record Differs(String first, String firstBy, String second) implements SeedAnswer {}

    /** Drawn, on disk, published and told. */
    record Drawn(int granted, int waiting) implements SeedAnswer {}

    /** It was drawn before; there is no second draw. */
    record AlreadyDrawn(Instant at) implements SeedAnswer {}

    /** The randomness is not public before then. */
    record TooEarly(Instant at) implements SeedAnswer {}

    /** Nothing is drawn before the roster is frozen and published. */
    record NotFrozen() implements SeedAnswer {}
}
