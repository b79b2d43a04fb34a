package org.openday.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row of a one-time link. */
@MappedEntity("staff_invitation")
record Invitation(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        String tokenHash,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
