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
import org.openday.media.web.Receiving.Received;
import org.openday.web.FormData;
import org.openday.web.Viewing;

/** The list of all pictures and documents, and where files are brought. */
@Controller(LibraryPages.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LibraryController {

    private final LibraryPages library;
    private final UploadPages uploads;
    private final Receiving receiving;

    LibraryController(LibraryPages library, UploadPages uploads, Receiving receiving) {
        this.library = library;
        this.uploads = uploads;
        this.receiving = receiving;
    }

    @Get
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> list(
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "1") int page,
            Staff staff,
            Viewing viewing) {
        return library.list(q, kind, page, staff, viewing);
    }

    @Get("/new")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> fresh(@QueryValue(defaultValue = "1") int rows, Staff staff, Viewing viewing) {
        return uploads.fresh(rows, staff, viewing);
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> bring(HttpRequest<?> request, @Body InputStream body, Staff staff, Viewing viewing) {
        List<Received> received = receiving.take(data(request, body), staff);
        return received.stream().allMatch(each -> each.item() != null)
                ? HttpResponse.seeOther(URI.create(viewing.path(next(received))))
                : uploads.again(received, staff, viewing);
    }

    private static String next(List<Received> received) {
        MediaItem only = received.size() == 1 ? received.getFirst().item() : null;
        return only == null ? LibraryPages.PATH : LibraryPages.PATH + "/" + only.slug() + "?done=added";
    }

    /** For the editor's script: one file, answered with what is to stand in the text. */
    @Post("/inserted")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> insert(HttpRequest<?> request, @Body InputStream body, Staff staff, Viewing viewing) {
        Received received = receiving.take(data(request, body), staff).getFirst();
        Inserted answer = Inserted.of(received, uploads.wording(viewing));
        return received.item() == null ? HttpResponse.unprocessableEntity().body(answer) : HttpResponse.ok(answer);
    }

    static FormData data(HttpRequest<?> request, InputStream body) {
        return FormData.of(
                request.getContentType().orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE), body, Receiving.MOST_SENT);
    }
}
