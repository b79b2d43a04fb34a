package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.openday.account.Staff;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.database.Database;

/** Takes into an edition what was published beside it, by hand or by git. */
@Singleton
public final class Catching {

    private final EditionRows editions;
    private final RevisionRows revisions;
    private final ContentFiles files;
    private final Saves saves;
    private final Database database;

    Catching(EditionRows editions, RevisionRows revisions, ContentFiles files, Saves saves, Database database) {
        this.editions = editions;
        this.revisions = revisions;
        this.files = files;
        this.saves = saves;
        this.database = database;
    }

    /** Puts the published text and the edition together by paragraphs, or keeps the published one beside it to choose. */
    public Saved up(Staff by, long edition) {
        Optional<Edition> known = database.use(() -> editions.findById(edition));
        Optional<OnDisk> now = known.flatMap(each -> files.read(each.path()));
        return now.isEmpty() ? new Saved.Ended() : saves.takeIn(by, edition, base(known.get()), now.get());
    }

    /** The text both have in common: the one the edition began from or last took in. */
    private String base(Edition edition) {
        return database.use(() -> revisions.basis(edition.file(), Objects.requireNonNullElse(edition.basedOn(), "")))
                .orElseGet(() -> database.use(() -> revisions.find(edition.number(), 1))
                        .orElseThrow()
                        .text());
    }
}
