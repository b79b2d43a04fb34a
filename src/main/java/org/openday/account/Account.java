package org.openday.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The row of somebody who works here.
 *
 * @param passwordHash with its parameters; null: none was chosen yet
 * @param disabledAt since when they cannot sign in; null: they can
 */
@MappedEntity("staff")
record Account(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String nameKey,
        @Nullable String email,
        @Nullable String passwordHash,
        @Nullable Instant passwordChangedAt,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    long number() {
        return Objects.requireNonNull(id);
    }

    /** The hash that opens the account; none does while it is disabled. */
    @Nullable
    String usableHash() {
        return disabledAt == null ? passwordHash : null;
    }
}
