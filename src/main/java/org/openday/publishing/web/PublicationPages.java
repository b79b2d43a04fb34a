package org.openday.publishing.web;

import jakarta.inject.Singleton;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Kind;
import org.openday.publishing.Publication;
import org.openday.publishing.Publications;
import org.openday.publishing.ReviewState;
import org.openday.publishing.ReviewState.Phase;
import org.openday.publishing.Reviews;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.PublicationPage.May;
import org.openday.shared.Language;
import org.openday.web.Viewing;

/** Writes the page on which texts are put on the site and taken off it. */
@Singleton
final class PublicationPages {

    private final Typings typings;
    private final Reviews reviews;
    private final Publications publications;
    private final Headings headings;
    private final Desk desk;

    PublicationPages(Typings typings, Reviews reviews, Publications publications, Headings headings, Desk desk) {
        this.typings = typings;
        this.reviews = reviews;
        this.publications = publications;
        this.headings = headings;
        this.desk = desk;
    }

    PublicationPage of(Edition edition, String done, Ruling ruling, Typed typed, Staff staff, Viewing viewing) {
        ReviewState state = reviews.state(edition);
        PublicationRow rows = new PublicationRow(desk.wording(viewing), staff, publications);
        return new PublicationPage(
                headings.of(edition, "/publication", done, ruling, viewing),
                state.page(),
                viewing.path(Headings.path(edition, "/page")),
                edition.kind() == Kind.ARTICLE,
                typings.concern(edition, desk.wording(viewing)),
                typings.typing(edition, typed),
                typings.children(edition, viewing),
                publications.of(edition.number()).reversed().stream()
                        .map(rows::of)
                        .toList(),
                may(edition, state, staff),
                viewing.path(Headings.path(edition, "/evidence.txt")));
    }

    private May may(Edition edition, ReviewState state, Staff staff) {
        boolean pending = publications.of(edition.number()).stream().anyMatch(Publication::isPending);
        boolean publishes = staff.hasAny(Role.PUBLISHER) && edition.isOpen() && !pending;
        return new May(
                publishes && state.phase() == Phase.APPROVED,
                publishes && state.phase() != Phase.APPROVED,
                staff.hasAny(Role.PUBLISHER) && !edition.isNew() && !pending,
                edition.isOpen()
                        && edition.language() == Language.ZH
                        && (edition.kind().isWrittenBy(staff) || staff.hasAny(Role.PUBLISHER)));
    }
}
