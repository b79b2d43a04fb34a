package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.proofreading.Manuscript;
import org.openday.proofreading.Proofreader;
import org.openday.proofreading.Severity;

/** What was done in reviews, and how far each is by that. */
@Singleton
final class ReviewBook {

    private final ReviewRows rows;
    private final RevisionRows revisions;
    private final Proofs proofs;
    private final Proofreader proofreader;
    private final PublishingSettings settings;

    ReviewBook(
            ReviewRows rows,
            RevisionRows revisions,
            Proofs proofs,
            Proofreader proofreader,
            PublishingSettings settings) {
        this.rows = rows;
        this.revisions = revisions;
        this.proofs = proofs;
        this.proofreader = proofreader;
        this.settings = settings;
    }

    ReviewState state(Edition edition) {
        String page = proofs.hash(edition, head(edition).text());
        return ReviewState.of(rows.of(edition.number()), settings.steps(edition.kind()), page);
    }

    /** Whether the proofreader lets the text that counts go to review. */
    boolean isCorrected(Edition edition) {
        return proofreader.check(new Manuscript(edition.target(), head(edition).text())).stream()
                .noneMatch(finding -> finding.severity() == Severity.BLOCKS);
    }

    List<ReviewAct> acts(Edition edition) {
        return rows.of(edition.number());
    }

    void add(ReviewAct act) {
        rows.save(act);
    }

    /** Who wrote any of it since the edition began. */
    boolean wrote(long staff, Edition edition) {
        return revisions.authors(edition.number()).contains(staff);
    }

    Revision head(Edition edition) {
        return revisions.find(edition.number(), edition.head()).orElseThrow();
    }

    String sha256(Edition edition) {
        return head(edition).sha256();
    }
}
