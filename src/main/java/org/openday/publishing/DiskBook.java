package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.publishing.Edition.End;
import org.openday.publishing.Revision.How;
import org.openday.shared.Sha256;

/** Compares a file with what the desk last knew of it. */
@Singleton
class DiskBook {

    private final EditionRows editions;
    private final RevisionRows revisions;
    private final PublicationRows publications;
    private final PublishingLog log;
    private final Clock clock;

    DiskBook(
            EditionRows editions,
            RevisionRows revisions,
            PublicationRows publications,
            PublishingLog log,
            Clock clock) {
        this.editions = editions;
        this.revisions = revisions;
        this.publications = publications;
        this.log = log;
        this.clock = clock;
    }

    /** Notes a text that is neither the last known nor one of ours; whether it did. */
    boolean look(Path file, OnDisk now) {
        Optional<Edition> first = editions.ofFile(file.toString()).stream().reduce((_, last) -> last);
        boolean known = first.isEmpty() || isKnown(first.get(), now) || isOurs(file, now);
        if (!known) {
            note(first.get(), now);
        }
        return !known;
    }

    private boolean isKnown(Edition first, OnDisk now) {
        Edition last = editions.lastKnown(first.file()).orElse(first);
        int number = last.endedAs() == null || last.endedAs() == End.DISCARDED ? 1 : last.head();
        return revisions
                .find(last.number(), number)
                .filter(revision -> revision.sha256().equals(Sha256.hex(now.text())))
                .isPresent();
    }

    /** The file is written before the publication is noted as done. */
    private boolean isOurs(Path file, OnDisk now) {
        Instant seen =
                editions.lastKnown(file.toString()).map(Edition::startedAt).orElse(Instant.MIN);
        return publications
                .lastOf(file.toString())
                .filter(each ->
                        !each.orderedAt().isBefore(seen) && each.afterSha256().equals(now.sha256()))
                .isPresent();
    }

    private void note(Edition known, OnDisk now) {
        Visit visit = Visit.ofDisk(clock.instant());
        Edition over = editions.save(Edition.over(known, End.ON_DISK, now.sha256(), visit));
        revisions.save(Revision.of(over.number(), 1, How.CHANGED_ON_DISK, now.text(), visit, ""));
        log.note(visit.by(), "changed-on-disk", over.number(), null, now.sha256());
    }
}
