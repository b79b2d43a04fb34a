package org.openday.media.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaSearch;
import org.openday.media.MediaSearch.Kind;
import org.openday.media.Recalls;
import org.openday.media.Recalls.Recall;
import org.openday.media.web.LibraryPage.Card;
import org.openday.web.Link;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the list of all items. */
@Singleton
final class LibraryPages {

    static final String PATH = "/staff/media";
    private static final int SHOWN = 24;

    private final MediaLibrary library;
    private final Recalls recalls;
    private final Desk desk;

    LibraryPages(MediaLibrary library, Recalls recalls, Desk desk) {
        this.library = library;
        this.recalls = recalls;
        this.desk = desk;
    }

    /** @param number of the page, counted from 1 */
    HttpResponse<?> list(String q, String kind, int number, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        MediaSearch search = new MediaSearch(q, kind(kind));
        int page = Math.clamp(number, 1, 100_000);
        int count = library.count(search);
        List<Card> cards = library.find(search, SHOWN, (page - 1) * SHOWN).stream()
                .map(item -> card(item, words, viewing))
                .toList();
        String heading = words.text("media.heading");
        LibraryPage model = new LibraryPage(
                heading,
                viewing.path(PATH),
                q,
                code(search.kind()),
                filters(search, q, words, viewing),
                cards,
                recalls.all().stream().map(recall -> link(recall, viewing)).toList(),
                words.text("media.count", count),
                staff.hasAny(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER) ? viewing.path(PATH + "/new") : "",
                page > 1 ? viewing.path(address(q, search.kind(), page - 1)) : null,
                page * SHOWN < count ? viewing.path(address(q, search.kind(), page + 1)) : null);
        return desk.show(PageView.of("staff/media/list", PATH, heading, model), staff, viewing);
    }

    private static Link link(Recall recall, Viewing viewing) {
        return new Link(
                recall.item().name(), viewing.path(PATH + "/" + recall.item().slug()), false);
    }

    private static Kind kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElse(Kind.ALL);
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Link> filters(MediaSearch search, String q, Wording words, Viewing viewing) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Link(
                        words.text("media.kind." + code(kind)),
                        viewing.path(address(q, kind, 1)),
                        kind == search.kind()))
                .toList();
    }

    private static String address(String q, Kind kind, int page) {
        return PATH + "?kind=" + code(kind) + (q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                + (page > 1 ? "&page=" + page : "");
    }

    private static Card card(MediaItem item, Wording words, Viewing viewing) {
        return new Card(
                item.name(),
                viewing.path(PATH + "/" + item.slug()),
                item.reference(),
                item.alt(),
                thumbnail(item),
                item.facesOfChildren(),
                words.text("media.added", item.addedBy(), words.date(item.addedAt())));
    }

    private static @Nullable String thumbnail(MediaItem item) {
        return item.isPicture() ? PATH + "/" + item.slug() + "/" + item.widths().getFirst() + ".webp" : null;
    }
}
