package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.content.FileText;
import org.openday.publishing.Codes;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.ReviewState;
import org.openday.publishing.Reviews;
import org.openday.publishing.Ruling;
import org.openday.web.Link;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes what stands above the pages about an edition. */
@Singleton
final class Headings {

    private static final List<String> TABS = List.of("", "/history", "/review", "/links", "/publication");

    private final Editions editions;
    private final Reviews reviews;
    private final Desk desk;

    Headings(Editions editions, Reviews reviews, Desk desk) {
        this.editions = editions;
        this.reviews = reviews;
        this.desk = desk;
    }

    /** {@code done} names what was just done, as the address of the page has it. */
    Heading of(Edition edition, String tab, String done, Ruling ruling, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String state = state(edition, reviews.state(edition));
        return new Heading(
                title(edition),
                edition.kind().folder() + "/" + edition.slug()
                        + edition.language().fileSuffix(),
                state,
                words.text("publishing.state." + state),
                tabs(edition, tab, words, viewing),
                editions.isOutdated(edition),
                edition.isOpen(),
                viewing.path(path(edition, "")),
                said(done, words),
                ruling == Ruling.DONE ? null : words.text("publishing.ruling." + Codes.of(ruling)));
    }

    String title(Edition edition) {
        String title = FileText.of(editions.head(edition).text()).value("title");
        return title.isEmpty() ? edition.slug() : title;
    }

    static String state(Edition edition, ReviewState state) {
        return edition.isOpen()
                ? Codes.of(state.phase())
                : Codes.of(Objects.requireNonNullElse(edition.endedAs(), Edition.End.DISCARDED));
    }

    static String path(Edition edition, String below) {
        return "/staff/editions/" + edition.number() + below;
    }

    private static List<Link> tabs(Edition edition, String current, Wording words, Viewing viewing) {
        return TABS.stream()
                .map(tab -> new Link(
                        words.text("publishing.tab" + (tab.isEmpty() ? ".text" : tab.replace('/', '.'))),
                        viewing.path(path(edition, tab)),
                        tab.equals(current)))
                .toList();
    }

    private static @Nullable String said(String done, Wording words) {
        return Stream.of(done)
                .filter(each -> each.matches("[a-z-]{1,30}"))
                .flatMap(each -> words.messages().find(words.language(), "publishing.done." + each).stream())
                .findFirst()
                .orElse(null);
    }
}
