package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registration that holds or held a place: from when on, and until when; no end: it still does. */
@Introspected
record Held(
        long id,
        String event,
        String sessionKey,
        String childKey,
        Instant heldFrom,
        @Nullable Instant heldUntil) {}
