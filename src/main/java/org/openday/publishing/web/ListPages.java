package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Kind;
import org.openday.publishing.web.ListPage.Row;
import org.openday.publishing.web.NewPage.Fault;
import org.openday.publishing.web.NewPage.TextField;
import org.openday.shared.Language;
import org.openday.shared.Page;
import org.openday.web.Link;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pager;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows the board, the list of texts, and the page where one begins. */
@Singleton
final class ListPages {

    private static final int ON_A_PAGE = 50;
    private static final List<String> STATES =
            List.of("", "writing", "in-review", "sent-back", "approved", "scheduled", "published", "withdrawn");

    private final Texts texts;
    private final BoardPages boards;
    private final Desk desk;

    ListPages(Texts texts, BoardPages boards, Desk desk) {
        this.texts = texts;
        this.boards = boards;
        this.desk = desk;
    }

    HttpResponse<?> board(Staff staff, Viewing viewing) {
        BoardPage page = boards.of(staff, viewing);
        return desk.show(PageView.of("staff/publishing/board", "/staff/board", page.heading(), page), staff, viewing);
    }

    /** @throws NotFound when the list has no such page */
    HttpResponse<?> list(ListFilter filter, int number, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        List<Row> rows =
                texts.all(staff, words, viewing).stream().filter(filter::takes).toList();
        Page<Row> shown = Page.of(rows, number, ON_A_PAGE);
        if (!shown.exists()) {
            throw new NotFound();
        }
        String heading = words.text("publishing.list.heading");
        ListPage page = new ListPage(
                heading,
                filter,
                kinds(kind -> kind.isSeenBy(staff)),
                filters(filter, words, viewing),
                words.text("publishing.list.count", rows.size()),
                shown.items(),
                Pager.of(shown, filter.path(), viewing),
                staff.hasAny(Role.AUTHOR, Role.ORGANISER)
                        ? viewing.path(
                                "/staff/articles/new" + (filter.kind().isEmpty() ? "" : "?kind=" + filter.kind()))
                        : "",
                staff.hasAny(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER) ? viewing.path("/staff/editions") : "",
                staff.hasAny(Role.AUTHOR, Role.ORGANISER) ? viewing.path("/staff/events/copies") : "");
        return desk.show(
                PageView.of("staff/publishing/list", Pager.path(filter.path(), number), heading, page), staff, viewing);
    }

    private static List<Link> filters(ListFilter chosen, Wording words, Viewing viewing) {
        return STATES.stream()
                .map(state -> new Link(
                        words.text("publishing.state." + (state.isEmpty() ? "all" : state)),
                        viewing.path(chosen.in(state).path()),
                        state.equals(chosen.state())))
                .toList();
    }

    /** The folders of the kinds for which something is true. */
    private static List<String> kinds(Predicate<Kind> which) {
        return Arrays.stream(Kind.values()).filter(which).map(Kind::folder).toList();
    }

    HttpResponse<?> fresh(Typed typed, Map<String, String> wrong, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String heading = words.text("publishing.new.heading");
        TextField title = field("title", typed, wrong, words);
        TextField slug = field("slug", typed, wrong, words);
        List<String> kinds = kinds(kind -> kind.isWrittenBy(staff));
        NewPage page = new NewPage(
                heading,
                viewing.path("/staff/articles"),
                title,
                slug,
                kinds.contains(typed.text("kind")) ? typed.text("kind") : kinds.getFirst(),
                kinds,
                typed.text("language").equals(Language.EN.tag()) ? "en" : "zh-CN",
                Stream.of(title, slug)
                        .filter(field -> field.error() != null)
                        .map(field -> new Fault(field.id(), String.valueOf(field.error())))
                        .toList());
        return desk.show(
                PageView.of("staff/publishing/new", "/staff/articles/new", heading, page)
                        .withStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY),
                staff,
                viewing);
    }

    private static TextField field(String name, Typed typed, Map<String, String> wrong, Wording words) {
        String fault = wrong.get(name);
        return new TextField(
                name, name, typed.text(name), fault == null ? null : words.text("publishing.new.wrong." + fault));
    }
}
