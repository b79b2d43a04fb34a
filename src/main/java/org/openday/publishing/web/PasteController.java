package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.proofreading.PasteCleaner;

/** Makes Markdown of what was pasted into the editor; nothing is kept. */
@Controller("/staff/pasted")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasteController {

    private final PasteCleaner cleaner;

    PasteController(PasteCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** The Markdown as plain text; 413 when it is too much, and the script then pastes the bare text. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> clean(@Body String body) {
        try {
            String markdown = cleaner.clean(Typed.of(body).text("html"));
            return HttpResponse.ok(markdown).contentType(MediaType.TEXT_PLAIN_TYPE);
        } catch (IllegalArgumentException e) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
