package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.publishing.DraftLink;
import org.openday.publishing.DraftLinks;
import org.openday.publishing.Edition;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.LinksPage.Row;
import org.openday.publishing.web.NewPage.Fault;
import org.openday.publishing.web.NewPage.TextField;
import org.openday.shared.Site;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page of the links to a draft. */
@Singleton
final class LinksPages {

    private static final String DAYS = "days";
    private static final String USUAL_DAYS = "7";

    private final DraftLinks links;
    private final Headings headings;
    private final Desk desk;
    private final Site site;

    LinksPages(DraftLinks links, Headings headings, Desk desk, Site site) {
        this.links = links;
        this.headings = headings;
        this.desk = desk;
        this.site = site;
    }

    LinksPage of(Edition edition, String done, Staff staff, Viewing viewing) {
        return page(
                edition,
                headings.of(edition, "/links", done, Ruling.DONE, viewing),
                null,
                days(USUAL_DAYS, null),
                staff,
                viewing);
    }

    /** The page with a link that was just made; where the site has no public address, by the host that was asked. */
    LinksPage shared(Edition edition, String token, String host, Staff staff, Viewing viewing) {
        String path = new Viewing(edition.language(), false).path("/drafts/" + token);
        String link = site.url() == null ? "http://" + host + path : site.address(path);
        Heading heading = headings.of(edition, "/links", "", Ruling.DONE, viewing);
        return page(edition, heading, link, days(USUAL_DAYS, null), staff, viewing);
    }

    /** The page with what was typed and why no link was made of it. */
    LinksPage refused(Edition edition, Typed typed, Ruling ruling, Staff staff, Viewing viewing) {
        boolean wrong = ruling == Ruling.NO_REASON;
        String error = wrong ? desk.wording(viewing).text("draft.links.days.wrong", DraftLinks.MOST_DAYS) : null;
        Heading heading = headings.of(edition, "/links", "", wrong ? Ruling.DONE : ruling, viewing);
        return page(edition, heading, null, days(typed.text(DAYS), error), staff, viewing);
    }

    private static TextField days(String value, @Nullable String error) {
        return new TextField(DAYS, DAYS, value, error);
    }

    private LinksPage page(
            Edition edition, Heading heading, @Nullable String fresh, TextField days, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String action = heading.base() + "/links";
        return new LinksPage(
                heading,
                fresh,
                days,
                days.error() == null ? List.of() : List.of(new Fault(DAYS, days.error())),
                links.of(edition).stream().map(link -> row(link, action, words)).toList(),
                edition.isOpen() && DraftLinks.mayShare(staff),
                action);
    }

    private static Row row(DraftLink link, String action, Wording words) {
        return new Row(
                words.text("draft.links.made", link.madeBy(), words.dateTime(link.madeAt())),
                words.text("draft.links.until", words.dateTime(link.expiresAt())),
                link.openedAt() == null
                        ? words.text("draft.links.unopened")
                        : words.text("draft.links.opened", link.opened(), words.dateTime(link.openedAt())),
                action + "/" + link.number() + "/revoked");
    }
}
