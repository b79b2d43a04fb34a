package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;

/** A registration with the last answer to one consent, the child's own or its household's; without one it was never asked. */
@Introspected
record ConsentRow(
        long id,
        long childId,
        String childName,
        String sessionKey,
        Allocation allocation,
        @Nullable Long queueNo,
        @Nullable Instant confirmedAt,
        @Nullable Instant offerUntil,
        @Nullable ConsentAnswer answer,
        @Nullable Instant answeredAt) {

    Standing standing(Instant now) {
        return Standing.of(new Standing.Steps(null, confirmedAt, null, offerUntil, queueNo, allocation), now);
    }
}
