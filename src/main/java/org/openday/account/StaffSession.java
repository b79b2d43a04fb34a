package org.openday.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of a session.
 *
 * @param tokenHash SHA-256 of the token, which only the browser has
 * @param endsAt when it ends however much it is used
 * @param salt of the commitment to address and browser in the audit log
 */
@MappedEntity
record StaffSession(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        String tokenHash,
        Stage stage,
        Instant createdAt,
        Instant lastSeenAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        String address,
        String browser,
        String salt) {}
