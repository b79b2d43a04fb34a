package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Sha256;

/**
 * One saved state of an edition; it is never changed.
 *
 * @param number counted from 1 in its edition
 * @param text the whole file
 * @param note why, in the author's words; may be empty
 */
@MappedEntity("edition_revision")
public record Revision(
        @Id @GeneratedValue @Nullable Long id,
        long editionId,
        int number,
        How kind,
        String text,
        String sha256,
        long authorId,
        String author,
        Instant savedAt,
        String note) {

    /** How a state came to be. */
    public enum How {
        /** As it was published when the work began. */
        BEGUN,
        AUTOSAVE,
        SAVE,
        RESTORE,
        CHANGED_ON_DISK,
        /** Two people's changes, put together by paragraphs. */
        MERGED,
        /** What could not be put together with another's change: kept, but not what counts. */
        ASIDE,
        /** The times of publication, which a publisher set. */
        SCHEDULED
    }

    static Revision of(long edition, int number, How kind, String text, Visit visit, String note) {
        return new Revision(
                null, edition, number, kind, text, Sha256.hex(text), visit.id(), visit.by(), visit.at(), note);
    }
}
