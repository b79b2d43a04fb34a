package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.account.Staff;
import org.openday.content.FileText;
import org.openday.shared.Slug;

/** Brings an earlier text back: into the edition that is worked on, or into one that is begun for it. */
@Singleton
public final class Restoring {

    private final Editions editions;
    private final Saves saves;

    Restoring(Editions editions, Saves saves) {
        this.editions = editions;
        this.saves = saves;
    }

    /** The edition that has the text now; empty when there is no such revision, or its address is another text's by now. */
    public Optional<Edition> restore(Staff by, Edition edition, int number) {
        return editions.revision(edition.number(), number)
                .flatMap(old -> open(by, edition, old).filter(open -> isRestored(by, open, old)));
    }

    private Optional<Edition> open(Staff by, Edition edition, Revision old) {
        return edition.isOpen() ? Optional.of(edition) : reopen(by, edition, old);
    }

    private Optional<Edition> reopen(Staff by, Edition ended, Revision old) {
        Slug slug = EditionStart.slug(ended.path(), ended.language());
        return editions.open(by, ended.kind(), slug, ended.language())
                .or(() -> editions.begin(
                        by,
                        ended.kind(),
                        slug,
                        ended.language(),
                        FileText.of(old.text()).value("title")));
    }

    private boolean isRestored(Staff by, Edition open, Revision old) {
        return !(saves.restore(by, open.number(), old) instanceof Saved.Ended);
    }
}
