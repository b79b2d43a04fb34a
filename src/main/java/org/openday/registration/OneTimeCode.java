package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that was sent to a household for one act; only its mark under the site's key is kept. */
@MappedEntity
record OneTimeCode(
        @Id @GeneratedValue @Nullable Long id,
        long householdId,
        String act,
        String codeHash,
        Instant issuedAt,
        Instant expiresAt,
        int tries,
        @Nullable Instant usedAt) {

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && tries < OneTimeCodes.TRIES;
    }
}
