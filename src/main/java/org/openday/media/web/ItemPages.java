package org.openday.media.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.media.ConsentCheck;
import org.openday.media.MediaItem;
import org.openday.media.MediaRelease;
import org.openday.media.MediaUses;
import org.openday.media.MediaUses.Use;
import org.openday.media.web.ItemPage.Check;
import org.openday.media.web.ItemPage.Fields;
import org.openday.media.web.ItemPage.May;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page of one item. */
@Singleton
final class ItemPages {

    private final MediaRelease release;
    private final List<MediaUses> uses;
    private final ItemFacts facts;
    private final Desk desk;

    ItemPages(MediaRelease release, List<MediaUses> uses, ItemFacts facts, Desk desk) {
        this.release = release;
        this.uses = List.copyOf(uses);
        this.facts = facts;
        this.desk = desk;
    }

    HttpResponse<?> show(MediaItem item, String done, Staff staff, Viewing viewing) {
        return show(item, DescribeForm.of(item), new Attempt(done, "", List.of()), staff, viewing);
    }

    HttpResponse<?> show(MediaItem item, DescribeForm form, Attempt attempt, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        ItemPage page = page(item, form, attempt, staff, viewing);
        PageView view = PageView.of("staff/media/item", path(item), item.name(), page)
                .withStatus(attempt.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return desk.show(view.describedAs(words.text("media.heading")), staff, viewing);
    }

    private ItemPage page(MediaItem item, DescribeForm form, Attempt attempt, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String state = state(item);
        return new ItemPage(
                item.name(),
                viewing.path(path(item)),
                path(item) + "/" + (item.isPicture() ? item.widths().getLast() + ".jpg" : "document.pdf"),
                item.markdown(),
                item.isPicture(),
                item.alt(),
                facts.of(item, state, words),
                state,
                fields(form, attempt, words),
                used(item, viewing),
                facts.checks(item).stream().map(check -> check(check, words)).toList(),
                facts.recall(item, words),
                may(state, staff),
                attempt.wrong().stream().map(wrong -> fault(wrong, words)).toList(),
                attempt.done().matches("[a-z-]{1,20}")
                        ? words.messages()
                                .find(words.language(), "media.done." + attempt.done())
                                .orElse(null)
                        : null);
    }

    static String path(MediaItem item) {
        return LibraryPages.PATH + "/" + item.slug();
    }

    private String state(MediaItem item) {
        return release.isPublic(item) ? (release.isCurrent(item) ? "public" : "outdated") : "draft";
    }

    private static Fields fields(DescribeForm form, Attempt attempt, Wording words) {
        return new Fields(
                field("name", form.name(), attempt, words),
                field("alt", form.alt(), attempt, words),
                form.decorative(),
                field("focalX", form.focalX(), attempt, words),
                field("focalY", form.focalY(), attempt, words),
                form.faces(),
                field("event", form.event(), attempt, words),
                field("file", "", attempt, words),
                field("basis", attempt.basis(), attempt, words));
    }

    private static Field field(String name, String value, Attempt attempt, Wording words) {
        @Nullable String error = Field.error(name, attempt.wrong(), words);
        return new Field(name, name, value, error);
    }

    private static Field.Fault fault(Wrong wrong, Wording words) {
        return new Field.Fault(wrong.field(), words.text("media.wrong." + wrong.code()));
    }

    private List<Use> used(MediaItem item, Viewing viewing) {
        return uses.stream()
                .flatMap(each -> each.of(item).stream())
                .flatMap(
                        use -> Stream.of(use.published() ? use : new Use(use.title(), viewing.path(use.path()), false)))
                .toList();
    }

    private static Check check(ConsentCheck check, Wording words) {
        return new Check(words.dateTime(check.checkedAt()), check.staff(), check.basis());
    }

    private static May may(String state, Staff staff) {
        boolean publishes = staff.hasAny(Role.PUBLISHER);
        return new May(
                staff.hasAny(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER),
                publishes && state.equals("outdated"),
                publishes && !state.equals("draft"),
                publishes && !state.equals("outdated"));
    }
}
