package org.openday.media.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaRenewal;
import org.openday.media.MediaRenewal.Renewed;
import org.openday.media.Outcome;
import org.openday.web.FormData;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** One picture or document: described, replaced, and what a publisher does with it once it is public. */
@Controller(LibraryPages.PATH + "/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ItemController {

    private final MediaLibrary library;
    private final MediaRenewal renewal;
    private final ItemPages pages;

    ItemController(MediaLibrary library, MediaRenewal renewal, ItemPages pages) {
        this.library = library;
        this.renewal = renewal;
        this.pages = pages;
    }

    @Get
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(String slug, @QueryValue(defaultValue = "") String done, Staff staff, Viewing viewing) {
        return pages.show(item(slug), done, staff, viewing);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> describe(String slug, @Body String body, Staff staff, Viewing viewing) {
        MediaItem item = item(slug);
        DescribeForm form = DescribeForm.of(FormFields.of(body));
        return library.describe(slug, form.description(), staff) instanceof Outcome.Faulty faulty
                ? pages.show(item, form, Attempt.failed(Wrong.of(faulty.faults())), staff, viewing)
                : done(item, "described", viewing);
    }

    @Post("/file")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> replace(HttpRequest<?> request, String slug, @Body InputStream body, Staff staff, Viewing viewing) {
        FormData data = LibraryController.data(request, body);
        MediaItem item = item(slug);
        List<Wrong> wrong = replace(slug, data, staff);
        return wrong.isEmpty()
                ? done(item, "replaced", viewing)
                : pages.show(item, DescribeForm.of(item), Attempt.failed(wrong), staff, viewing);
    }

    private List<Wrong> replace(String slug, FormData data, Staff staff) {
        byte[] file = data.files().get("file");
        if (file == null) {
            return List.of(new Wrong("file", Receiving.missing("file", data)));
        }
        return switch (library.replace(slug, file, staff)) {
            case Outcome.Refused refused -> List.of(Wrong.of(refused.reason()));
            case Outcome.Faulty faulty -> Wrong.of(faulty.faults());
            case Outcome.Kept _, Outcome.Missing _ -> List.of();
        };
    }

    /** Published pages show the item as it is now. */
    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> release(String slug, @Body String body, Staff staff, Viewing viewing) {
        String basis = DescribeForm.text("basis", FormFields.of(body));
        return renewed(item(slug), renewal.renew(slug, basis, staff), "released", staff, viewing);
    }

    /** The picture may stay, although a consent was taken back at its event. */
    @Post("/look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> look(String slug, @Body String body, Staff staff, Viewing viewing) {
        String basis = DescribeForm.text("basis", FormFields.of(body));
        return renewed(item(slug), renewal.look(slug, basis, staff), "looked", staff, viewing);
    }

    @Post("/withdrawal")
    @Consumes(MediaType.ALL)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> takeOff(String slug, Staff staff, Viewing viewing) {
        return renewed(item(slug), renewal.takeOff(slug, staff), "taken-off", staff, viewing);
    }

    private HttpResponse<?> renewed(MediaItem item, Renewed renewed, String done, Staff staff, Viewing viewing) {
        return switch (renewed) {
            case DONE -> done(item, done, viewing);
            case NO_CONSENT -> failed(item, "no-consent", staff, viewing);
            case DISK -> failed(item, "disk", staff, viewing);
            case MISSING, NOT_ALLOWED -> done(item, "not-public", viewing);
        };
    }

    private HttpResponse<?> failed(MediaItem item, String code, Staff staff, Viewing viewing) {
        Attempt attempt = Attempt.failed(List.of(new Wrong("basis", code)));
        return pages.show(item, DescribeForm.of(item), attempt, staff, viewing);
    }

    private MediaItem item(String slug) {
        return library.find(slug).orElseThrow(NotFound::new);
    }

    private static HttpResponse<?> done(MediaItem item, String done, Viewing viewing) {
        return HttpResponse.seeOther(URI.create(viewing.path(ItemPages.path(item)) + "?done=" + done));
    }
}
