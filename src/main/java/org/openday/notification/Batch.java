package org.openday.notification;

import java.time.Instant;
import java.util.List;

/** Messages that are ours to send until a moment. */
record Batch(String claim, Instant until, List<Slip> slips) {

    /** How many are claimed at once. */
    static final int MOST = 500;

    static final Batch NONE = new Batch("", Instant.EPOCH, List.of());

    boolean isEmpty() {
        return slips.isEmpty();
    }

    /** Whether there may be more where these came from. */
    boolean isFull() {
        return slips.size() == MOST;
    }
}
