package org.openday.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The row of a passkey.
 *
 * @param handle what the authenticator calls its owner by
 * @param credentialHash SHA-256 of the credential's id
 * @param attested id and public key as the authenticator wrote them
 * @param backupEligible 1: it may be copied to other devices of its owner
 * @param signCount how often it says it has signed; 0: it does not count
 */
@MappedEntity("staff_passkey")
record Passkey(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        byte[] handle,
        String label,
        String credentialHash,
        byte[] attested,
        int backupEligible,
        long signCount,
        Instant madeAt,
        @Nullable Instant usedAt) {

    long number() {
        return Objects.requireNonNull(id);
    }
}
