package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;

/** A registration as it comes before whoever decides about it. */
@Introspected
record Request(
        long id,
        long householdId,
        String event,
        String sessionKey,
        Allocation allocation,
        boolean tied,
        @Nullable Long queueNo,
        @Nullable Instant confirmedAt,
        @Nullable Instant offerUntil,
        @Nullable Instant declinedAt,
        @Nullable Instant cancelledAt) {

    /** Whether it waits for a decision of staff. */
    boolean isUndecided() {
        return allocation == Allocation.APPROVAL
                && queueNo == null
                && confirmedAt == null
                && offerUntil == null
                && declinedAt == null
                && cancelledAt == null;
    }

    Standing standing(Instant now) {
        return Standing.of(
                new Standing.Steps(cancelledAt, confirmedAt, declinedAt, offerUntil, queueNo, allocation), now);
    }
}
