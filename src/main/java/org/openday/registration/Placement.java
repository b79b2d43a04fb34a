package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;

/**
 * A registration with the child's name and date of birth.
 *
 * @param ahead how many groups wait in front of it; 0 for one that does not wait
 */
@Introspected
record Placement(
        long id,
        String name,
        String born,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        Allocation allocation,
        @Nullable Long queueNo,
        @Nullable Instant confirmedAt,
        @Nullable Instant offerUntil,
        @Nullable Instant declinedAt,
        @Nullable String declinedBy,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy,
        int ahead) {

    Standing standing(Instant now) {
        return Standing.of(
                new Standing.Steps(cancelledAt, confirmedAt, declinedAt, offerUntil, queueNo, allocation), now);
    }
}
