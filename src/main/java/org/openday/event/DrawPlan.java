package org.openday.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which public randomness will decide the ballot of an event; announced before sign-up closes.
 *
 * @param beacon what it is and how it will be written, in a sentence or two
 * @param at when it will be made public; it has to lie after the roster is frozen; absent: not said
 */
public record DrawPlan(String beacon, @Nullable Instant at) {

    /** How many characters the sentence about the randomness may have. */
    public static final int LONGEST = 1_000;

    /** Refuses what names no randomness. */
    public DrawPlan {
        if (beacon.isBlank() || beacon.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "draw.beacon must say in 1 to 1000 characters which public randomness decides: correct it.");
        }
    }

    boolean isKnownBefore(@Nullable Instant closes) {
        return at != null && closes != null && !at.isAfter(closes);
    }
}
