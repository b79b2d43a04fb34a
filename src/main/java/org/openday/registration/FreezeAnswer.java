package org.openday.registration;

import java.time.Instant;

/** What became of an attempt to freeze a ballot. */
public sealed interface FreezeAnswer {

    /** The roster is frozen and published, on disk. */
    record Frozen(int entries, String root, String seal) implements FreezeAnswer {}

    /** It was frozen before; nothing was changed. */
    record AlreadyFrozen() implements FreezeAnswer {}

    /** Sign-up is still open until then. */
    record StillOpen(Instant closes) implements FreezeAnswer {}

    /** The randomness is known since then, and could not be random for this roster any more. */
    record BeaconKnown(Instant at) implements FreezeAnswer {}

    /** No event on the site gives places by ballot under this name. */
    record NoBallot() implements FreezeAnswer {}
}
