package org.openday.publishing.web;

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
import java.util.Optional;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Catching;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Restoring;
import org.openday.publishing.Ruling;
import org.openday.publishing.Saved;
import org.openday.web.Viewing;

/** The history of a text, and what is done to an edition as a whole. */
@Controller("/staff/editions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EditionActsController {

    private final Editions editions;
    private final Restoring restoring;
    private final Catching catching;
    private final HistoryPages pages;
    private final Answers answers;

    EditionActsController(
            Editions editions, Restoring restoring, Catching catching, HistoryPages pages, Answers answers) {
        this.editions = editions;
        this.restoring = restoring;
        this.catching = catching;
        this.pages = pages;
        this.answers = answers;
    }

    @Get("/history")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> history(
            long id,
            @QueryValue(defaultValue = "0") int from,
            @QueryValue(defaultValue = "0") int to,
            @QueryValue(defaultValue = "") String done,
            Staff staff,
            Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        HistoryPage page = pages.of(edition, from, to, done, staff, viewing);
        return answers.page(edition, "history", "/history", page, Ruling.DONE, staff, viewing);
    }

    @Post("/restored")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> restore(long id, @Body String body, Staff staff, Viewing viewing) {
        Optional<Edition> restored = restoring.restore(
                staff, answers.written(id, staff), Typed.of(body).number("number"));
        return restored.isPresent()
                ? answers.done(restored.get().number(), "/history", "restored", viewing)
                : answers.done(id, "/history", "ended", viewing);
    }

    /** Takes in what was published beside it. */
    @Post("/caught-up")
    @Consumes(MediaType.ALL)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> catchUp(long id, Staff staff, Viewing viewing) {
        answers.written(id, staff);
        String done = catching.up(staff, id) instanceof Saved.Conflict ? "kept-beside" : "caught-up";
        return answers.done(id, "/history", done, viewing);
    }

    @Post("/discarded")
    @Consumes(MediaType.ALL)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> discard(long id, Staff staff, Viewing viewing) {
        answers.written(id, staff);
        return answers.done(id, "/history", editions.discard(staff, id) ? "discarded" : "ended", viewing);
    }
}
