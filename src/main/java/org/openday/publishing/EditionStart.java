package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openday.account.Staff;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.content.FileText;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.publishing.Revision.How;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Begins the work on a text, so that there is one edition of it at a time, and ends it without a publication. */
@Singleton
final class EditionStart {

    private static final String LAST = "99";

    private final EditionRows rows;
    private final RevisionRows revisions;
    private final PublishingLog log;
    private final Database database;
    private final Clock clock;

    EditionStart(EditionRows rows, RevisionRows revisions, PublishingLog log, Database database, Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** The edition of a file that is worked on, begun if there is none. */
    Edition open(Staff by, Kind kind, Path file, OnDisk now) {
        Language language = language(file);
        Slug slug = slug(file, language);
        return oneAtATime(
                file, () -> insert(by, Edition.open(kind, slug, language, file, now.sha256(), visit(by)), now.text()));
    }

    /** A new edition of a file there is not; nothing when somebody works on one. */
    Optional<Edition> begin(Staff by, Kind kind, Path file, String title) {
        Language language = language(file);
        Edition fresh = Edition.open(kind, slug(file, language), language, file, null, visit(by));
        String text = first(kind, title).text();
        Edition open = oneAtATime(file, () -> insert(by, fresh, text));
        return Optional.of(open)
                .filter(edition -> edition.startedAt().equals(fresh.startedAt())
                        && edition.startedBy().equals(by.name()));
    }

    /** What every text of a kind needs; when it is published is put in its place then. */
    private FileText first(Kind kind, String title) {
        FileText text = new FileText(List.of(), "\n").with("title", title);
        return switch (kind) {
            case ARTICLE ->
                text.with(
                        "publishAt",
                        LocalDate.ofInstant(clock.instant(), clock.getZone()).toString());
            case PAGE -> text.withNumber("order", LAST);
            case EVENT -> text.with("kind", "event");
        };
    }

    private Edition oneAtATime(Path file, Supplier<Edition> begun) {
        Supplier<Optional<Edition>> open = () -> database.use(() -> rows.open(Edition.key(file)));
        return open.get().orElseGet(() -> {
            try {
                return database.change(begun);
            } catch (DatabaseGone e) {
                throw e;
            } catch (RuntimeException e) {
                // The key of open editions is unique: somebody else was first.
                return open.get().orElseThrow(() -> e);
            }
        });
    }

    private Edition insert(Staff by, Edition edition, String text) {
        Edition kept = rows.save(edition);
        Revision first = Revision.of(kept.number(), 1, How.BEGUN, text, visit(by), "");
        revisions.save(first);
        log.note(by.name(), "edition-begun", kept.number(), edition.basedOn(), first.sha256());
        return kept;
    }

    boolean discard(Staff by, long id) {
        return database.change(() -> {
            Optional<Edition> open = rows.lock(id).filter(Edition::isOpen);
            open.ifPresent(edition -> discard(by, edition));
            return open.isPresent();
        });
    }

    private void discard(Staff by, Edition edition) {
        rows.end(edition.number(), Edition.End.DISCARDED.name(), visit(by).at());
        log.note(by.name(), "edition-discarded", edition.number(), edition.basedOn(), null);
    }

    private Visit visit(Staff by) {
        return Visit.of(by, clock.instant());
    }

    private static Language language(Path file) {
        return ContentFiles.inLanguage(file, Language.EN).equals(file) ? Language.EN : Language.ZH;
    }

    static Slug slug(Path file, Language language) {
        String name = file.getFileName().toString();
        return new Slug(name.substring(0, name.length() - (language.fileSuffix() + ".md").length()));
    }
}
