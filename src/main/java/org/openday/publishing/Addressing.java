package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.content.ContentFiles;
import org.openday.database.Database;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Gives an edition another address; the old one will lead to it. */
@Singleton
public final class Addressing {

    private final EditionRows editions;
    private final ContentFiles files;
    private final PublishingLog log;
    private final Database database;

    Addressing(EditionRows editions, ContentFiles files, PublishingLog log, Database database) {
        this.editions = editions;
        this.files = files;
        this.log = log;
        this.database = database;
    }

    /** Only of the Chinese version, which the English one follows, and only while the address is free. */
    public Ruling move(Staff by, long edition, Slug slug) {
        return database.change(() -> editions.lock(edition)
                .filter(Edition::isOpen)
                .map(locked -> move(locked, slug, by))
                .orElse(Ruling.ENDED));
    }

    private Ruling move(Edition edition, Slug slug, Staff by) {
        if (!edition.kind().isWrittenBy(by) && !by.hasAny(Role.PUBLISHER)) {
            return Ruling.NOT_ALLOWED;
        } else if (edition.language() != Language.ZH) {
            return Ruling.NOT_NOW;
        } else if (isTaken(edition, slug)) {
            return Ruling.TAKEN;
        }
        editions.rename(edition.number(), slug.value());
        log.note(by.name(), "edition-readdressed", edition.number(), null, null);
        return Ruling.DONE;
    }

    private boolean isTaken(Edition edition, Slug slug) {
        Optional<Edition> other = editions.open(Edition.key(
                edition.path().resolveSibling(slug + edition.language().fileSuffix() + ".md")));
        return other.filter(each -> each.number() != edition.number()).isPresent()
                || files.find(edition.kind().folder(), slug, edition.language())
                        .filter(file -> !file.equals(edition.path()))
                        .isPresent();
    }
}
