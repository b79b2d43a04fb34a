package org.openday.publishing.web;

import jakarta.inject.Singleton;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.content.FileText;
import org.openday.publishing.Edition;
import org.openday.publishing.Publication;
import org.openday.publishing.Publications;
import org.openday.publishing.ReviewState;
import org.openday.publishing.ReviewState.Phase;
import org.openday.publishing.Reviews;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.PublicationPage.May;
import org.openday.publishing.web.PublicationPage.Typing;
import org.openday.shared.Language;
import org.openday.web.Viewing;

/** Writes the page on which texts are put on the site and taken off it. */
@Singleton
final class PublicationPages {

    private final Concerns concerns;
    private final Reviews reviews;
    private final Publications publications;
    private final Headings headings;
    private final Desk desk;

    PublicationPages(Concerns concerns, Reviews reviews, Publications publications, Headings headings, Desk desk) {
        this.concerns = concerns;
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
                edition.slug(),
                concerns.of(edition, desk.wording(viewing)),
                typing(edition, typed),
                publications.of(edition.number()).reversed().stream()
                        .map(rows::of)
                        .toList(),
                may(edition, state, staff),
                viewing.path(Headings.path(edition, "/evidence.txt")));
    }

    private Typing typing(Edition edition, Typed typed) {
        FileText text = concerns.text(edition);
        return new Typing(
                typed.text("at"),
                typed.has("expireAt") ? typed.text("expireAt") : text.value("expireAt"),
                typed.has("reviewBy") ? typed.text("reviewBy") : text.value("reviewBy"),
                typed.text("emergency"),
                typed.text("sentence"),
                typed.has("slug") ? typed.text("slug") : edition.slug());
    }

    private May may(Edition edition, ReviewState state, Staff staff) {
        boolean pending = publications.of(edition.number()).stream().anyMatch(Publication::isPending);
        boolean publishes = staff.hasAny(Role.PUBLISHER) && edition.isOpen() && !pending;
        boolean movable = edition.kind().isMovable();
        return new May(
                publishes && state.phase() == Phase.APPROVED,
                publishes && state.phase() != Phase.APPROVED,
                staff.hasAny(Role.PUBLISHER) && movable && !edition.isNew() && !pending,
                edition.isOpen()
                        && movable
                        && edition.language() == Language.ZH
                        && (edition.kind().isWrittenBy(staff) || staff.hasAny(Role.PUBLISHER)));
    }
}
