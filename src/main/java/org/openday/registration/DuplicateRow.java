package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** Two live registrations of one child by two households, and what was decided about them, if anything was. */
@Introspected
record DuplicateRow(
        long firstId,
        long secondId,
        String firstSession,
        String secondSession,
        @Nullable String decision) {}
