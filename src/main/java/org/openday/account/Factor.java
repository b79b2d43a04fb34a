package org.openday.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of a second factor.
 *
 * @param secret sealed for its owner
 * @param confirmedAt when the first code from it was right; null: it does not count yet
 * @param lastStep the half minute whose code was used last
 */
@MappedEntity("staff_factor")
record Factor(
        @Id long staffId,
        byte[] secret,
        Instant madeAt,
        @Nullable Instant confirmedAt,
        long lastStep) {}
