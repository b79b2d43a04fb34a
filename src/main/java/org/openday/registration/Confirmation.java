package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a household has come with the confirmation of its guardian. */
@Introspected
record Confirmation(
        long householdId,
        String codeHash,
        Instant codeUntil,
        int tries,
        int letters,
        Instant askedAt,
        Instant writtenAt,
        @Nullable Instant confirmedAt) {}
