package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Kind;
import org.openday.publishing.web.ListPage.Row;
import org.openday.publishing.web.NewPage.Fault;
import org.openday.publishing.web.NewPage.TextField;
import org.openday.shared.Language;
import org.openday.web.Link;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows the board, the list of texts, and the page where one begins. */
@Singleton
final class ListPages {

    private static final int MOST = 200;
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

    HttpResponse<?> list(String state, String kind, String q, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        List<Row> rows = texts.all(staff, words, viewing).stream()
                .filter(row -> kind.isEmpty() || row.kind().equals(kind))
                .filter(row -> state.isEmpty() || row.state().equals(state))
                .filter(row -> (row.title() + " " + row.address()).contains(q.strip()))
                .toList();
        String heading = words.text("publishing.list.heading");
        ListPage page = new ListPage(
                heading,
                q,
                state,
                kind,
                filters(state, kind, words, viewing),
                kinds(state, kind, staff, words, viewing),
                rows.stream().limit(MOST).toList(),
                rows.size() > MOST,
                staff.hasAny(Role.AUTHOR, Role.ORGANISER)
                        ? viewing.path("/staff/articles/new" + (kind.isEmpty() ? "" : "?kind=" + kind))
                        : "",
                staff.hasAny(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER) ? viewing.path("/staff/editions") : "",
                staff.hasAny(Role.AUTHOR, Role.ORGANISER) ? viewing.path("/staff/events/copies") : "");
        return desk.show(PageView.of("staff/publishing/list", "/staff/articles", heading, page), staff, viewing);
    }

    private static List<Link> filters(String chosen, String kind, Wording words, Viewing viewing) {
        return STATES.stream()
                .map(state -> new Link(
                        words.text("publishing.state." + (state.isEmpty() ? "all" : state)),
                        viewing.path(path(state, kind)),
                        state.equals(chosen)))
                .toList();
    }

    /** Where this person sees more kinds of texts than one: all of them, and each by itself. */
    private static List<Link> kinds(String state, String chosen, Staff staff, Wording words, Viewing viewing) {
        List<String> kinds = folders(staff);
        return kinds.size() < 2
                ? List.of()
                : Stream.concat(Stream.of(""), kinds.stream())
                        .map(kind -> new Link(
                                words.text("publishing.kind." + (kind.isEmpty() ? "all" : kind)),
                                viewing.path(path(state, kind)),
                                kind.equals(chosen)))
                        .toList();
    }

    private static List<String> folders(Staff staff) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isSeenBy(staff))
                .map(Kind::folder)
                .toList();
    }

    private static String path(String state, String kind) {
        String query = Stream.of(state.isEmpty() ? "" : "state=" + state, kind.isEmpty() ? "" : "kind=" + kind)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return "/staff/articles" + (query.isEmpty() ? "" : "?" + query);
    }

    HttpResponse<?> fresh(Typed typed, Map<String, String> wrong, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String heading = words.text("publishing.new.heading");
        TextField title = field("title", typed, wrong, words);
        TextField slug = field("slug", typed, wrong, words);
        List<String> kinds = Arrays.stream(Kind.values())
                .filter(kind -> kind.isWrittenBy(staff))
                .map(Kind::folder)
                .toList();
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
