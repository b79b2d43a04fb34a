package org.openday.registration;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;

/** Where a registration stands; its code is the {@code data-state} of the page. Worked out from row and clock, never stored. */
public enum Standing {
    CONFIRMED,
    WAITING,
    IN_BALLOT,
    OFFERED,
    DECLINED,
    CANCELLED;

    /** As printed in {@code data-state}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it still holds a place or may come to one. */
    public boolean isLive() {
        return this != DECLINED && this != CANCELLED;
    }

    /** The standing of a row at one instant; whoever asked for approval waits, as those do who have a place in the queue. */
    static Standing of(Steps steps, Instant now) {
        if (steps.cancelledAt() != null) {
            return CANCELLED;
        } else if (steps.confirmedAt() != null) {
            return CONFIRMED;
        } else if (steps.declinedAt() != null) {
            return DECLINED;
        } else if (steps.offerUntil() != null) {
            return now.isBefore(steps.offerUntil()) ? OFFERED : DECLINED;
        }
        return steps.queueNo() != null || steps.allocation() != Allocation.BALLOT ? WAITING : IN_BALLOT;
    }

    /** What has happened to a registration so far. */
    record Steps(
            @Nullable Instant cancelledAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant declinedAt,
            @Nullable Instant offerUntil,
            @Nullable Long queueNo,
            Allocation allocation) {}
}
