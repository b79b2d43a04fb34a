package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.openday.account.Staff;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.content.FileText;
import org.openday.database.Database;
import org.openday.publishing.Revision.How;

/** Keeps what is typed. A save says which revision it began from, so that nobody overwrites what they have not seen. */
@Singleton
public final class Saves {

    /**
     * What somebody wants to keep.
     *
     * @param basedOn the number of the revision it began from
     * @param how {@code SAVE} or {@code AUTOSAVE}
     */
    public record Save(int basedOn, String text, How how, String note) {}

    private final EditionRows editions;
    private final RevisionRows revisions;
    private final PublishingLog log;
    private final Database database;
    private final Clock clock;

    Saves(EditionRows editions, RevisionRows revisions, PublishingLog log, Database database, Clock clock) {
        this.editions = editions;
        this.revisions = revisions;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a text, if need be together with what somebody else has saved meanwhile. */
    public Saved save(Staff by, long edition, Save save) {
        Visit visit = Visit.of(by, clock.instant());
        Save normal = new Save(save.basedOn(), FileText.normal(save.text()), save.how(), save.note());
        return database.change(
                () -> open(edition).map(locked -> save(locked, normal, visit)).orElseGet(Saved.Ended::new));
    }

    /** Makes the text of an earlier revision, of this edition or an earlier one, the head again as a new revision. */
    Saved restore(Staff by, long edition, Revision old) {
        Visit visit = Visit.of(by, clock.instant());
        return database.change(
                () -> open(edition).map(locked -> restore(locked, old, visit)).orElseGet(Saved.Ended::new));
    }

    private Saved restore(Edition edition, Revision old, Visit visit) {
        Revision head = head(edition);
        return head.sha256().equals(old.sha256())
                ? new Saved.Unchanged(head)
                : new Saved.Kept(add(edition, How.RESTORE, old.text(), visit, "← " + source(edition, old)));
    }

    private static String source(Edition edition, Revision old) {
        return old.editionId() == edition.number() ? "" + old.number() : old.editionId() + "/" + old.number();
    }

    /**
     * Takes what was published meanwhile, by hand or by git, into an edition; {@code published} is the file now.
     */
    Saved takeIn(Staff by, long edition, String base, OnDisk published) {
        Visit visit = Visit.of(by, clock.instant());
        return database.change(() -> open(edition)
                .map(locked -> takeIn(locked, base, published, visit))
                .orElseGet(Saved.Ended::new));
    }

    private Saved takeIn(Edition edition, String base, OnDisk published, Visit visit) {
        Revision head = head(edition);
        editions.rebase(edition.number(), published.sha256());
        return Merge.of(base, published.text(), head.text())
                .map(text -> add(edition, How.MERGED, text, visit, ""))
                .<Saved>map(merged -> new Saved.Merged(merged, merged))
                .orElseGet(() -> conflict(edition, head, published.text(), visit));
    }

    private Saved save(Edition edition, Save save, Visit visit) {
        Revision head = head(edition);
        if (head.text().equals(save.text())) {
            return new Saved.Unchanged(head);
        }
        return head.number() == save.basedOn()
                ? new Saved.Kept(add(edition, save.how(), save.text(), visit, save.note()))
                : merge(edition, head, save, visit);
    }

    private Saved merge(Edition edition, Revision head, Save save, Visit visit) {
        Optional<String> merged = revisions
                .find(edition.number(), save.basedOn())
                .flatMap(base -> Merge.of(base.text(), head.text(), save.text()));
        if (merged.isEmpty()) {
            return conflict(edition, head, save.text(), visit);
        }
        return merged.get().equals(head.text())
                ? new Saved.Unchanged(head)
                : merged(edition, save, merged.get(), visit);
    }

    /** What was typed is kept as well: it is what the next save of the same page begins from. */
    private Saved merged(Edition edition, Save save, String text, Visit visit) {
        Revision typed = beside(edition, save.how(), save.text(), visit);
        return new Saved.Merged(addAfter(edition, typed.number(), How.MERGED, text, visit, save.note()), typed);
    }

    private Saved conflict(Edition edition, Revision head, String text, Visit visit) {
        Revision aside = Revision.of(edition.number(), edition.lastNumber() + 1, How.ASIDE, text, visit, "");
        return new Saved.Conflict(
                head,
                revisions.asides(edition.number(), aside.sha256(), visit.id()) == 0
                        ? beside(edition, How.ASIDE, text, visit)
                        : aside);
    }

    /** Keeps a text that does not become the head. */
    private Revision beside(Edition edition, How how, String text, Visit visit) {
        Revision kept = Revision.of(edition.number(), edition.lastNumber() + 1, how, text, visit, "");
        editions.advance(edition.number(), edition.head(), kept.number(), visit.at());
        return revisions.save(kept);
    }

    private Revision add(Edition edition, How how, String text, Visit visit, String note) {
        return addAfter(edition, edition.lastNumber(), how, text, visit, note);
    }

    private Revision addAfter(Edition edition, int last, How how, String text, Visit visit, String note) {
        Revision next = revisions.save(Revision.of(edition.number(), last + 1, how, text, visit, note));
        editions.advance(edition.number(), next.number(), next.number(), visit.at());
        if (how != How.AUTOSAVE) {
            log.saved(edition, head(edition), next);
        }
        return next;
    }

    private Optional<Edition> open(long edition) {
        return editions.lock(edition).filter(Edition::isOpen);
    }

    private Revision head(Edition edition) {
        return revisions.find(edition.number(), edition.head()).orElseThrow();
    }
}
