package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/**
 * A version of one text.
 *
 * @param slug the address it will have
 * @param file of the content folder, which it began from or, being new, will be put in
 * @param basedOn the SHA-256 of the published file it has taken in, or null when it is new
 * @param openKey present while it is worked on
 * @param head the number of the revision that counts
 * @param lastNumber the number of the last revision; others than the head were kept beside it
 * @param endedAs how its work ended, or null
 */
@MappedEntity("edition")
public record Edition(
        @Id @GeneratedValue @Nullable Long id,
        Kind kind,
        String slug,
        Language language,
        String file,
        @Nullable String basedOn,
        @Nullable String openKey,
        int head,
        int lastNumber,
        String startedBy,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant endedAt,
        @Nullable End endedAs) {

    /** How the work on an edition ends. */
    public enum End {
        PUBLISHED,
        DISCARDED,
        /** It took the text off the site. */
        WITHDRAWN,
        /** It was never worked on here: somebody changed the file itself. */
        ON_DISK
    }

    static Edition open(Kind kind, Slug slug, Language language, Path file, @Nullable String basedOn, Visit visit) {
        return new Edition(
                null,
                kind,
                slug.value(),
                language,
                file.toString(),
                basedOn,
                key(file),
                1,
                1,
                visit.by(),
                visit.at(),
                visit.at(),
                null,
                null);
    }

    /** One that was over as soon as it began, of a text that is known: its file was changed at once. */
    static Edition over(Edition known, End as, String sha256, Visit visit) {
        return new Edition(
                null,
                known.kind,
                EditionStart.slug(known.path(), known.language).value(),
                known.language,
                known.file,
                sha256,
                null,
                1,
                1,
                visit.by(),
                visit.at(),
                visit.at(),
                visit.at(),
                as);
    }

    static String key(Path file) {
        return file.toString();
    }

    /** Its number, once it is kept. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    public boolean isOpen() {
        return openKey != null;
    }

    public boolean isNew() {
        return basedOn == null;
    }

    /** The file it began from or will be put in, unless its slug is changed. */
    public Path path() {
        return Path.of(file);
    }

    /** The file that will hold it. */
    public Path target() {
        return path().resolveSibling(slug + language.fileSuffix() + ".md");
    }

    boolean isMoved() {
        return !target().equals(path());
    }
}
