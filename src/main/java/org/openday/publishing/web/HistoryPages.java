package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.publishing.Codes;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Revision;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.EditorPage.DiffPart;
import org.openday.publishing.web.HistoryPage.Other;
import org.openday.publishing.web.HistoryPage.Row;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the history of an edition. */
@Singleton
final class HistoryPages {

    private final Editions editions;
    private final Headings headings;
    private final Desk desk;

    HistoryPages(Editions editions, Headings headings, Desk desk) {
        this.editions = editions;
        this.headings = headings;
        this.desk = desk;
    }

    /** By default the head is compared with what the edition began from. */
    HistoryPage of(Edition edition, int from, int to, String done, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        int older = from > 0 ? from : 1;
        int newer = to > 0 ? to : edition.head();
        boolean writes = edition.kind().isWrittenBy(staff);
        String base = viewing.path(Headings.path(edition, ""));
        return new HistoryPage(
                headings.of(edition, "/history", done, Ruling.DONE, viewing),
                editions.revisions(edition.number()).stream()
                        .map(each -> row(each, edition, writes, base, words))
                        .toList(),
                older,
                newer,
                DiffPart.of(text(edition, older), text(edition, newer)),
                others(edition, words, viewing),
                base + "/restored",
                base + "/caught-up",
                writes && edition.isOpen() ? base + "/discarded" : null);
    }

    private static Row row(Revision each, Edition edition, boolean writes, String base, Wording words) {
        boolean head = each.number() == edition.head();
        return new Row(
                each.number(),
                words.text("publishing.how." + Codes.of(each.kind())),
                author(each.author(), words),
                words.dateTime(each.savedAt()),
                each.note(),
                head,
                writes && !(head && edition.isOpen()),
                base + "/history?from=" + Math.max(1, each.number() - 1) + "&to=" + each.number() + "#diff");
    }

    private static String author(String name, Wording words) {
        return name.equals("disk") ? words.text("publishing.history.disk") : name;
    }

    private String text(Edition edition, int number) {
        return editions.revision(edition.number(), number).map(Revision::text).orElse("");
    }

    private List<Other> others(Edition edition, Wording words, Viewing viewing) {
        return editions.history(edition).stream()
                .filter(each -> each.number() != edition.number())
                .map(each -> new Other(
                        viewing.path(Headings.path(each, "/history")),
                        words.text("publishing.state."
                                        + (each.endedAs() == null ? "writing" : Codes.of(each.endedAs())))
                                + " · " + author(each.startedBy(), words),
                        words.dateTime(each.changedAt())))
                .toList();
    }
}
