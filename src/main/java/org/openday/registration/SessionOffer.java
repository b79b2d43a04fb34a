package org.openday.registration;

import java.time.Instant;

/** A session a child can have a place in. */
public record SessionOffer(String key, int capacity, Instant starts, Instant ends, boolean cancelled) {

    boolean overlaps(Instant otherStarts, Instant otherEnds) {
        return starts.isBefore(otherEnds) && otherStarts.isBefore(ends);
    }
}
