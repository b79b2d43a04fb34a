package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.content.FileText;
import org.openday.publishing.Board;
import org.openday.publishing.Edition;
import org.openday.publishing.Publication;
import org.openday.publishing.web.BoardPage.Part;
import org.openday.publishing.web.BoardPage.Task;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the board. */
@Singleton
final class BoardPages {

    private final Board board;
    private final Headings headings;
    private final Desk desk;
    private final Clock clock;

    BoardPages(Board board, Headings headings, Desk desk, Clock clock) {
        this.board = board;
        this.headings = headings;
        this.desk = desk;
        this.clock = clock;
    }

    BoardPage of(Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        Board.Tasks tasks = board.tasks(staff);
        List<Part> parts = Stream.of(
                        part("failed", true, tasks.failed(), each -> task(each, words, viewing), words),
                        part(
                                "uncountersigned",
                                true,
                                tasks.uncountersigned(),
                                each -> countersign(each, words, viewing),
                                words),
                        part(
                                "to-review",
                                false,
                                tasks.toReview(),
                                each -> task(each, "/review", words, viewing),
                                words),
                        part(
                                "to-publish",
                                false,
                                tasks.toPublish(),
                                each -> task(each, "/publication", words, viewing),
                                words),
                        part(
                                "sent-back",
                                false,
                                tasks.sentBack(),
                                each -> task(each, "/review", words, viewing),
                                words),
                        part("scheduled", false, scheduled(tasks, words, viewing), each -> each, words),
                        part("outdated", false, tasks.outdated(), each -> outdated(each, words, viewing), words),
                        part(
                                "overdue",
                                false,
                                tasks.overdue(),
                                each -> new Task(
                                        each.main().matter().title(),
                                        viewing.path("/staff/articles?q=" + each.slug()),
                                        words.date(Objects.requireNonNull(
                                                each.matter().reviewBy()))),
                                words))
                .filter(each -> !each.tasks().isEmpty())
                .toList();
        return new BoardPage(words.text("publishing.board.heading"), parts);
    }

    private static <T> Part part(String key, boolean urgent, List<T> things, Function<T, Task> task, Wording words) {
        return new Part(
                key,
                words.text("publishing.board." + key),
                urgent,
                things.stream().map(task).toList());
    }

    /** What will be put in its place, and what stands there and will appear. */
    private static List<Task> scheduled(Board.Tasks tasks, Wording words, Viewing viewing) {
        return Stream.concat(
                        tasks.scheduled().stream().map(each -> task(each, words, viewing)),
                        tasks.coming().stream()
                                .map(each -> new Task(
                                        each.main().matter().title(),
                                        viewing.path("/staff/articles?q=" + each.slug()),
                                        words.dateTime(each.matter().publishAt()))))
                .toList();
    }

    private Task task(Board.Work work, String tab, Wording words, Viewing viewing) {
        return new Task(
                headings.title(work.edition()),
                viewing.path(Headings.path(work.edition(), tab)),
                work.head().author() + " · " + words.dateTime(work.edition().changedAt()));
    }

    private static Task task(Publication each, Wording words, Viewing viewing) {
        return new Task(title(each), path(each, viewing), words.dateTime(each.dueAt()));
    }

    /** What nobody answered for in time is said to be overdue. */
    private Task countersign(Publication each, Wording words, Viewing viewing) {
        boolean late = !clock.instant().isBefore(Objects.requireNonNull(each.countersignUntil()));
        String until = words.dateTime(each.countersignUntil());
        return new Task(
                title(each),
                path(each, viewing),
                words.text(late ? "publishing.countersign.overdue" : "publishing.countersign.until", until));
    }

    private Task outdated(Edition each, Wording words, Viewing viewing) {
        return new Task(
                headings.title(each), viewing.path(Headings.path(each, "/history")), words.dateTime(each.changedAt()));
    }

    private static String title(Publication each) {
        return FileText.of(each.text()).value("title");
    }

    private static String path(Publication each, Viewing viewing) {
        return viewing.path("/staff/editions/" + each.editionId() + "/publication");
    }
}
