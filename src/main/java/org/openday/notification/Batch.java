package org.openday.notification;

import java.time.Instant;
import java.util.List;

/** Messages that are ours to send until a moment. */
record Batch(String claim, Instant until, List<Slip> slips) {

    static final Batch NONE = new Batch("", Instant.EPOCH, List.of());

    boolean isEmpty() {
        return slips.isEmpty();
    }
}
