package org.openday.media.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.media.MediaItem;
import org.openday.media.web.Receiving.Received;
import org.openday.media.web.UploadPage.Row;
import org.openday.web.FormData;
import org.openday.web.Link;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page on which files are brought. */
@Singleton
final class UploadPages {

    private static final String PATH = LibraryPages.PATH + "/new";

    private final Desk desk;

    UploadPages(Desk desk) {
        this.desk = desk;
    }

    HttpResponse<?> fresh(int rows, Staff staff, Viewing viewing) {
        List<Received> empty = IntStream.rangeClosed(1, Math.clamp(rows, 1, FormData.MOST_FILES))
                .mapToObj(number -> new Received(UploadForm.empty(number), null, List.of()))
                .toList();
        return show(empty, List.of(), staff, viewing);
    }

    /** The rows whose files were not taken, with what was typed and why. */
    HttpResponse<?> again(List<Received> received, Staff staff, Viewing viewing) {
        return show(
                received.stream().filter(each -> each.item() == null).toList(),
                received.stream()
                        .map(Received::item)
                        .filter(Objects::nonNull)
                        .map(item -> link(item, viewing))
                        .toList(),
                staff,
                viewing);
    }

    Wording wording(Viewing viewing) {
        return desk.wording(viewing);
    }

    private HttpResponse<?> show(List<Received> received, List<Link> kept, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        List<Field.Fault> faults =
                received.stream().flatMap(each -> faults(each, words)).toList();
        String heading = words.text("media.new.heading");
        UploadPage page = new UploadPage(
                heading,
                viewing.path(LibraryPages.PATH),
                received.stream().map(each -> row(each, words)).toList(),
                faults,
                kept,
                received.size() < FormData.MOST_FILES && faults.isEmpty()
                        ? viewing.path(PATH + "?rows=" + FormData.MOST_FILES)
                        : null);
        PageView view = PageView.of("staff/media/new", PATH, heading, page);
        return desk.show(faults.isEmpty() ? view : view.withStatus(HttpStatus.UNPROCESSABLE_ENTITY), staff, viewing);
    }

    private static Link link(MediaItem item, Viewing viewing) {
        return new Link(item.name(), viewing.path(LibraryPages.PATH + "/" + item.slug()), false);
    }

    private static Stream<Field.Fault> faults(Received each, Wording words) {
        return each.wrong().stream()
                .map(wrong -> new Field.Fault(
                        UploadForm.field(wrong.field(), each.form().number()),
                        words.text("media.wrong." + wrong.code())));
    }

    private static Row row(Received each, Wording words) {
        UploadForm form = each.form();
        int number = form.number();
        return new Row(
                number,
                Field.numbered("file", number, "", each.wrong(), words),
                Field.numbered("alt", number, form.alt(), each.wrong(), words),
                Field.numbered("name", number, form.name(), each.wrong(), words),
                Field.numbered("reference", number, form.reference(), each.wrong(), words),
                Field.numbered("event", number, form.event(), each.wrong(), words),
                form.decorative(),
                form.faces());
    }
}
