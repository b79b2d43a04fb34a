package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openday.account.Staff;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.database.Database;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Editions: where work on a text begins, and what there is of it. */
@Singleton
public final class Editions {

    private final EditionRows rows;
    private final EditionStart start;
    private final RevisionRows revisions;
    private final ContentFiles files;
    private final Database database;

    Editions(EditionRows rows, EditionStart start, RevisionRows revisions, ContentFiles files, Database database) {
        this.rows = rows;
        this.start = start;
        this.revisions = revisions;
        this.files = files;
        this.database = database;
    }

    /** The edition of a published text that is worked on, begun now if there is none; empty when there is no such text. */
    public Optional<Edition> open(Staff by, Kind kind, Slug slug, Language language) {
        return files.find(kind.folder(), slug, language)
                .flatMap(file -> files.read(file).map(now -> start.open(by, kind, file, now)));
    }

    /** Begins a new text; empty when its address is taken, by what is published or what somebody works on. */
    public Optional<Edition> begin(Staff by, Kind kind, Slug slug, Language language, String title) {
        Path file = kind.file(slug, language);
        boolean taken = files.find(kind.folder(), slug, language).isPresent()
                || files.read(file).isPresent();
        return taken ? Optional.empty() : start.begin(by, kind, file, title);
    }

    public Optional<Edition> find(long id) {
        return database.use(() -> rows.findById(id));
    }

    /** Those that are worked on, the last changed first. */
    public List<Edition> open() {
        return database.use(rows::allOpen);
    }

    /** Every edition of the text that this one is of, the last first. */
    public List<Edition> history(Edition edition) {
        return database.use(() -> rows.ofFile(edition.file()));
    }

    /** What counts of an edition. */
    public Revision head(Edition edition) {
        return revision(edition.number(), edition.head()).orElseThrow();
    }

    public Optional<Revision> revision(long edition, int number) {
        return database.use(() -> revisions.find(edition, number));
    }

    /** All revisions of an edition, the last first. */
    public List<Revision> revisions(long edition) {
        return database.use(() -> revisions.of(edition));
    }

    /** Whether the published file is another one than this edition began from or took in. */
    public boolean isOutdated(Edition edition) {
        return edition.isOpen()
                && !Objects.equals(
                        edition.basedOn(),
                        files.read(edition.path()).map(OnDisk::sha256).orElse(null));
    }

    /** Ends the work on an edition without publishing it; its revisions stay. */
    public boolean discard(Staff by, long edition) {
        return start.discard(by, edition);
    }
}
