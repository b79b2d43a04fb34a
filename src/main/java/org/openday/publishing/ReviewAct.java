package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did in the review of an edition.
 *
 * @param step which of the reviews, counted from 1; 0 for what is none
 * @param pageSha256 of the page they saw
 * @param reason may be empty
 */
@MappedEntity("edition_review")
public record ReviewAct(
        @Id @GeneratedValue @Nullable Long id,
        long editionId,
        Act act,
        int step,
        int revision,
        String pageSha256,
        long staffId,
        String staff,
        Instant doneAt,
        String reason) {

    /** What can be done in a review. */
    public enum Act {
        HANDED_IN,
        APPROVED,
        SENT_BACK
    }

    static ReviewAct of(Edition edition, Act act, int step, String page, Visit visit, String reason) {
        return new ReviewAct(
                null, edition.number(), act, step, edition.head(), page, visit.id(), visit.by(), visit.at(), reason);
    }
}
