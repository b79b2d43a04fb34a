package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What organisers said about the registration of a child, in their own words. */
@Introspected
record Said(
        long id,
        String name,
        @Nullable String cancelledBy,
        @Nullable String reason) {}
