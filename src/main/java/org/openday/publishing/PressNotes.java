package org.openday.publishing;

import jakarta.inject.Singleton;
import org.openday.account.Mailboxes;
import org.openday.publishing.PressBook.Failure;

/** Tells of publications: the audit log of all, and the author by mail of those that failed. */
@Singleton
class PressNotes {

    private final PublishingLog log;
    private final RevisionRows revisions;
    private final Proofs proofs;
    private final Mailboxes mailboxes;
    private final FailureLetter letter;

    PressNotes(PublishingLog log, RevisionRows revisions, Proofs proofs, Mailboxes mailboxes, FailureLetter letter) {
        this.log = log;
        this.revisions = revisions;
        this.proofs = proofs;
        this.mailboxes = mailboxes;
        this.letter = letter;
    }

    String page(Edition edition, Publication publication) {
        return proofs.hash(edition, publication.text());
    }

    void done(Publication publication) {
        String act = publication.pageSha256().isEmpty()
                ? "withdrawn"
                : publication.isEmergency() ? "published-in-emergency" : "published";
        log.note(
                publication.staff(),
                act,
                publication.editionId(),
                publication.beforeSha256(),
                publication.afterSha256());
    }

    void failed(Publication publication, Failure failure) {
        revisions
                .authors(publication.editionId())
                .forEach(author ->
                        mailboxes.of(author).ifPresent(address -> letter.send(publication, author, address, failure)));
        log.note(
                publication.staff(),
                "publication-failed",
                publication.editionId(),
                publication.beforeSha256(),
                publication.afterSha256());
    }
}
