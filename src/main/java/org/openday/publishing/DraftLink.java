package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link by which whoever holds it reads an edition until it expires, is revoked or the work on the edition ends.
 *
 * @param tokenSha256 of what stands in the link
 * @param opened how often it was opened, {@code openedAt} when it was last
 */
@MappedEntity("draft_link")
public record DraftLink(
        @Id @GeneratedValue @Nullable Long id,
        long editionId,
        String tokenSha256,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        int opened,
        @Nullable Instant openedAt,
        @Nullable Instant revokedAt) {

    static DraftLink of(Edition edition, String tokenSha256, Visit visit, Instant expiresAt) {
        return new DraftLink(null, edition.number(), tokenSha256, visit.by(), visit.at(), expiresAt, 0, null, null);
    }

    /** Its number, once it is kept. */
    public long number() {
        return Objects.requireNonNull(id);
    }
}
