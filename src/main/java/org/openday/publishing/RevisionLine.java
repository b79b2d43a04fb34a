package org.openday.publishing;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openday.publishing.Revision.How;

/** A revision without its text. */
@Introspected
record RevisionLine(int number, How kind, long authorId, Instant savedAt) {

    /** The hour of one author's work it belongs to. */
    record Hour(long author, Instant hour) {}

    boolean isAutosave() {
        return kind == How.AUTOSAVE;
    }

    Hour hour() {
        return new Hour(authorId, savedAt.truncatedTo(ChronoUnit.HOURS));
    }
}
