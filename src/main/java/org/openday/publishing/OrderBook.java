package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.publishing.Publications.Ordered;
import org.openday.publishing.ReviewState.Phase;

/** Lock, look, note: the transactions in which publications are ordered, called off and answered for. */
@Singleton
class OrderBook {

    private final EditionRows editions;
    private final PublicationRows rows;
    private final ReviewBook reviews;
    private final FinalText texts;
    private final PublishingLog log;

    OrderBook(EditionRows editions, PublicationRows rows, ReviewBook reviews, FinalText texts, PublishingLog log) {
        this.editions = editions;
        this.rows = rows;
        this.reviews = reviews;
        this.texts = texts;
        this.log = log;
    }

    Ordered order(Order order, Visit visit) {
        Optional<Edition> open = editions.lock(order.edition()).filter(Edition::isOpen);
        if (open.isEmpty()) {
            return Ordered.refused(Ruling.ENDED);
        }
        Edition edition = open.get();
        ReviewState state = reviews.state(edition);
        Ruling ruling = may(order, edition, state);
        return ruling == Ruling.DONE ? ordered(order, edition, state, visit) : Ordered.refused(ruling);
    }

    private Ruling may(Order order, Edition edition, ReviewState state) {
        if (state.page().isEmpty()) {
            return Ruling.BROKEN;
        } else if (!state.page().equals(order.page())) {
            return Ruling.CHANGED;
        } else if ((!order.isEmergency() && state.phase() != Phase.APPROVED) || rows.pendingOf(edition.number()) > 0) {
            return Ruling.NOT_NOW;
        }
        Ruling ruling = texts.mayStandAt(edition);
        return ruling == Ruling.DONE ? texts.conditions().met(edition, reviews.head(edition), order) : ruling;
    }

    private Ordered ordered(Order order, Edition edition, ReviewState state, Visit visit) {
        Revision last = texts.dated(edition, reviews.head(edition), order, visit);
        if (last.number() != edition.head()) {
            editions.advance(edition.number(), last.number(), last.number(), visit.at());
        }
        Publication publication =
                Publication.of(edition, last, state.page(), visit, FinalText.due(edition, order, visit));
        Publication kept = rows.save(
                order.isEmergency()
                        ? publication.inEmergency(
                                order.emergency().strip(), visit.at().plus(texts.countersignWithin()))
                        : publication);
        texts.conditions().note(kept, order, visit);
        log.note(
                visit.by(),
                order.isEmergency() ? "emergency-ordered" : "publication-ordered",
                edition.number(),
                edition.basedOn(),
                last.sha256());
        return new Ordered(Ruling.DONE, kept);
    }

    /** A withdrawal is an edition of its own that is over as soon as it begins. */
    Ordered withdraw(Edition edition, String sentence, Visit visit) {
        Optional<Revision> withdrawn = texts.withdrawn(edition, sentence, visit);
        if (withdrawn.isEmpty()) {
            return Ordered.refused(Ruling.NOT_NOW);
        }
        Revision revision = withdrawn.get();
        Edition over = editions.findById(revision.editionId()).orElseThrow();
        Publication kept = rows.save(Publication.of(over, revision, "", visit, visit.at()));
        log.note(visit.by(), "withdrawal-ordered", over.number(), over.basedOn(), revision.sha256());
        return new Ordered(Ruling.DONE, kept);
    }

    boolean callOff(long publication, Visit visit) {
        boolean called = rows.callOff(publication, visit.at()) > 0;
        rows.findById(publication)
                .filter(_ -> called)
                .ifPresent(each -> log.note(
                        visit.by(),
                        "publication-called-off",
                        each.editionId(),
                        each.beforeSha256(),
                        each.afterSha256()));
        return called;
    }

    Ruling countersign(long publication, Visit visit) {
        Optional<Publication> asked = rows.findById(publication).filter(Publication::awaitsCountersigning);
        if (asked.isEmpty()) {
            return Ruling.NOT_NOW;
        }
        Edition edition = editions.lock(asked.get().editionId()).orElseThrow();
        if (visit.id() == asked.get().staffId()) {
            return Ruling.SAME_PERSON;
        } else if (reviews.wrote(visit.id(), edition)) {
            return Ruling.OWN_TEXT;
        }
        return countersigned(asked.get(), visit);
    }

    private Ruling countersigned(Publication publication, Visit visit) {
        if (rows.countersign(publication.number(), visit.id(), visit.by(), visit.at()) == 0) {
            return Ruling.NOT_NOW;
        }
        log.note(
                visit.by(),
                "emergency-countersigned",
                publication.editionId(),
                publication.beforeSha256(),
                publication.afterSha256());
        return Ruling.DONE;
    }
}
