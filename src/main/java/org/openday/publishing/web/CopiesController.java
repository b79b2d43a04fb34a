package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.NextYear;
import org.openday.shared.Slug;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Where an event is taken over into the year after. */
@Controller("/staff/events/copies")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CopiesController {

    private final NextYear nextYear;
    private final Answers answers;

    CopiesController(NextYear nextYear, Answers answers) {
        this.nextYear = nextYear;
        this.answers = answers;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> copy(@Body String body, Staff staff, Viewing viewing) {
        Edition copy = Slug.of(Typed.of(body).text("slug"))
                .flatMap(slug -> nextYear.of(staff, slug))
                .orElseThrow(NotFound::new);
        return answers.done(copy.number(), "", "copied", viewing);
    }
}
