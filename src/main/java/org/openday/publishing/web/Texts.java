package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openday.account.Staff;
import org.openday.article.ArticleMatter;
import org.openday.article.Titled;
import org.openday.content.ContentFiles;
import org.openday.content.ContentItem;
import org.openday.content.FileText;
import org.openday.event.Event;
import org.openday.publishing.Board;
import org.openday.publishing.Edition;
import org.openday.publishing.Kind;
import org.openday.publishing.web.ListPage.Row;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** All texts there are: those that are worked on, the last changed first, then those that are published. */
@Singleton
final class Texts {

    private final Board board;
    private final ContentFiles files;
    private final Clock clock;

    Texts(Board board, ContentFiles files, Clock clock) {
        this.board = board;
        this.files = files;
        this.clock = clock;
    }

    /** Those this person may see. */
    List<Row> all(Staff staff, Wording words, Viewing viewing) {
        List<Board.Work> work = board.work().stream()
                .filter(each -> each.edition().kind().isSeenBy(staff))
                .toList();
        Set<Path> open = work.stream().map(each -> each.edition().path()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        work.forEach(each -> rows.add(row(each, words, viewing)));
        for (Kind kind : Kind.values()) {
            if (!kind.isSeenBy(staff)) {
                continue;
            }
            files.all(kind.folder()).stream()
                    .filter(item -> !open.contains(item.file()))
                    .map(item -> row(kind, item, words))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Row row(Board.Work work, Wording words, Viewing viewing) {
        Edition edition = work.edition();
        String title = FileText.of(work.head().text()).value("title");
        String state = Headings.state(edition, work.state());
        return new Row(
                title.isEmpty() ? edition.slug() : title,
                edition.kind().folder() + "/" + edition.slug(),
                edition.kind().folder(),
                edition.slug(),
                edition.language().tag(),
                state,
                words.text("publishing.state." + state),
                viewing.path(Headings.path(edition, "")),
                work.head().author(),
                words.dateTime(edition.changedAt()));
    }

    private Row row(Kind kind, ContentItem<?> item, Wording words) {
        return kind == Kind.EVENT ? event(item, words) : reading(kind, item, words);
    }

    private static Row event(ContentItem<?> item, Wording words) {
        Event event = Event.alone(item);
        String state = event.withdrawn() == null ? "published" : "withdrawn";
        return new Row(
                event.original().title(),
                Kind.EVENT.folder() + "/" + item.slug(),
                Kind.EVENT.folder(),
                item.slug().value(),
                item.language().tag(),
                state,
                words.text("publishing.state." + state),
                "",
                "",
                words.date(event.sessions().getFirst().starts()));
    }

    private Row reading(Kind kind, ContentItem<?> item, Wording words) {
        String state = item.matter() instanceof ArticleMatter matter ? state(matter) : "published";
        String title = item.matter() instanceof Titled titled
                ? titled.title()
                : item.slug().value();
        return new Row(
                title,
                kind.folder() + "/" + item.slug(),
                kind.folder(),
                item.slug().value(),
                item.language().tag(),
                state,
                words.text("publishing.state." + state),
                "",
                "",
                item.matter() instanceof ArticleMatter matter ? words.date(matter.publishAt()) : "");
    }

    private String state(ArticleMatter matter) {
        if (matter.withdrawn() != null) {
            return "withdrawn";
        }
        return matter.isComingAt(clock.instant()) ? "scheduled" : "published";
    }
}
