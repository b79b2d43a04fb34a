package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openday.content.ContentFault;
import org.openday.content.FileText;
import org.openday.publishing.Columns;
import org.openday.publishing.DeadLink;
import org.openday.publishing.DeadLinks.Checked;
import org.openday.publishing.Kind;
import org.openday.publishing.Upkeep;
import org.openday.publishing.Upkeep.Condition;
import org.openday.publishing.Upkeep.Uncommitted;
import org.openday.publishing.web.BoardPage.Check;
import org.openday.publishing.web.BoardPage.Part;
import org.openday.publishing.web.BoardPage.Task;
import org.openday.web.FailedPages.Failed;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes down for the board how the site is. */
@Singleton
final class UpkeepParts {

    private final Upkeep upkeep;

    UpkeepParts(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    Condition now() {
        return upkeep.now();
    }

    /** What is not well, with a way to where it is mended. */
    Stream<Part> of(Condition now, Wording words, Viewing viewing) {
        return Stream.of(
                BoardPages.part(
                        "uncommitted", true, now.uncommitted(), each -> uncommitted(each, words, viewing), words),
                BoardPages.part("failed-pages", true, now.failedPages(), each -> failed(each, words, viewing), words),
                BoardPages.part("faults", false, now.faults(), each -> fault(each, words, viewing), words),
                BoardPages.part(
                        "dead-links", false, now.links().links(), each -> deadLink(each, words, viewing), words),
                BoardPages.part("stale", false, now.stale(), each -> stale(each, words, viewing), words));
    }

    /** All that is looked at, also where nothing was found. */
    List<Check> checks(Condition now, Wording words) {
        return List.of(
                links(now.links(), words),
                check("faults", now.faults().size(), "", words),
                check("failed-pages", now.failedPages().size(), "", words),
                check("stale", now.stale().size(), "", words),
                check("uncommitted", now.uncommitted().size(), "", words));
    }

    private static Check check(String key, int found, String since, Wording words) {
        String sentence = found == 0
                ? words.text("publishing.board." + key + ".none")
                : words.text("publishing.board.found", found);
        return new Check(words.text("publishing.board." + key), sentence + since, found == 0);
    }

    private static Check links(Checked links, Wording words) {
        String key = "dead-links";
        Instant at = links.at();
        return at == null
                ? new Check(words.text("publishing.board." + key), words.text("publishing.board.not-yet"), false)
                : check(key, links.links().size(), words.text("publishing.board.checked", words.dateTime(at)), words);
    }

    private static Task uncommitted(Uncommitted each, Wording words, Viewing viewing) {
        return new Task(
                FileText.of(each.publication().text()).value("title"),
                viewing.path("/staff/editions/" + each.publication().editionId() + "/publication"),
                words.text("publishing.git.failure." + each.failure()));
    }

    private static Task failed(Failed each, Wording words, Viewing viewing) {
        return new Task(
                each.path(),
                each.path().endsWith("…") ? "" : viewing.path(each.path()),
                words.text("publishing.board.failed-pages.times", each.times(), words.dateTime(each.at())));
    }

    private static Task fault(ContentFault each, Wording words, Viewing viewing) {
        return new Task(
                each.file().toString(),
                listed(each.file(), viewing),
                words.text("publishing.board.line", each.line()),
                FaultWords.of(each.sentence(), words));
    }

    private static Task deadLink(DeadLink each, Wording words, Viewing viewing) {
        return new Task(
                each.title(),
                listed(each.file(), viewing),
                words.text("publishing.board.dead-links.where", each.file(), each.line(), each.written()));
    }

    private static Task stale(Columns.Stale each, Wording words, Viewing viewing) {
        return new Task(
                each.title(),
                viewing.path(each.path()),
                each.newest() == null
                        ? words.text("publishing.board.stale.empty")
                        : words.text("publishing.board.stale.since", words.date(each.newest())));
    }

    /** The list of texts with this one alone, from where the work on it begins. */
    private static String listed(Path file, Viewing viewing) {
        String name = file.getFileName().toString().replaceFirst("(\\.en)?\\.md$", "");
        return Kind.of(file.getName(0).toString())
                .map(kind -> viewing.path("/staff/articles?q=" + kind.folder() + "/" + name))
                .orElse("");
    }
}
