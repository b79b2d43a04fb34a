package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The ballot of an event from its freeze on; who typed the seed is kept here and never published. */
@MappedEntity("draw")
record FrozenDraw(
        @Id String event,
        Instant closes,
        String beacon,
        @Nullable Instant beaconAt,
        int entries,
        String root,
        String seal,
        Instant publishedAt,
        @Nullable String seed,
        @Nullable String seedBy,
        @Nullable Instant seedAt,
        @Nullable String secondBy,
        @Nullable Instant drawnAt) {}
