package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registration with the child's name and date of birth. */
@Introspected
record Placement(
        long id,
        String name,
        String born,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        @Nullable Instant cancelledAt) {}
