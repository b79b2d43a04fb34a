package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openday.content.ContentFiles;
import org.openday.database.Database;
import org.openday.publishing.Edition.End;
import org.openday.shared.Language;

/** Notes what became of publications. */
@Singleton
class PressBook {

    /** Why a publication could not be carried out. */
    enum Failure {
        /** The page would be another one than was approved. */
        NOT_AS_APPROVED,
        /** Since it was ordered a picture was found to show children; their consents have to be looked at. */
        PHOTO_CONSENTS,
        /** Somebody else has changed the file meanwhile. */
        OUTDATED,
        /** The disk did not take it. */
        DISK,
        /** Families are signed up for what would be gone. */
        HELD
    }

    private final PublicationRows rows;
    private final EditionRows editions;
    private final PressNotes notes;
    private final Database database;
    private final Clock clock;

    PressBook(PublicationRows rows, EditionRows editions, PressNotes notes, Database database, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.notes = notes;
        this.database = database;
        this.clock = clock;
    }

    /** What was ordered for later is shown only if it would still be the page that was approved. */
    Optional<Failure> hindrance(Publication publication) {
        if (publication.pageSha256().isEmpty()) {
            return Optional.empty();
        }
        Edition edition = edition(publication);
        return notes.page(edition, publication).equals(publication.pageSha256())
                ? Optional.empty()
                : Optional.of(Failure.NOT_AS_APPROVED);
    }

    Edition edition(Publication publication) {
        return database.use(() -> editions.findById(publication.editionId())).orElseThrow();
    }

    void done(Publication publication) {
        Instant now = now();
        database.change(() -> {
            int done = rows.done(publication.number(), now);
            if (done > 0) {
                end(publication, now);
            }
            return done;
        });
    }

    private void end(Publication publication, Instant now) {
        editions.end(publication.editionId(), End.PUBLISHED.name(), now);
        if (publication.isMoved()) {
            move(Path.of(publication.file()), publication.targetPath());
        }
        notes.done(publication);
    }

    private void move(Path from, Path to) {
        for (Language language : Language.values()) {
            Path target = ContentFiles.inLanguage(to, language);
            editions.move(
                    ContentFiles.inLanguage(from, language).toString(),
                    target.toString(),
                    EditionStart.slug(target, language).value());
        }
    }

    void failed(Publication publication, Failure failure) {
        Instant now = now();
        database.change(() -> {
            int failed = rows.fail(publication.number(), Codes.of(failure), now);
            if (failed > 0) {
                notes.failed(publication, failure);
            }
            return failed;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
