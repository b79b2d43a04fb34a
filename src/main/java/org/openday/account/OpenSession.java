package org.openday.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session that was not ended, with whose it is; {@code secondFactor} is 1 when they have one. */
@Introspected
record OpenSession(
        long id,
        long staffId,
        String name,
        Stage stage,
        Instant lastSeenAt,
        Instant endsAt,
        @Nullable Instant passwordChangedAt,
        int secondFactor) {}
