package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** The sign-up of a household for the sessions of an event. */
@Controller("/events/{slug}/sign-up")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignUpController {

    private final Visits visits;
    private final SignUpSteps steps;
    private final Pages pages;

    SignUpController(Visits visits, SignUpSteps steps, Pages pages) {
        this.visits = visits;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(String slug, Viewing viewing) {
        Visit visit = visits.of(slug, viewing);
        return answer(steps.start(visit), visit);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> step(String slug, @Body String body, Viewing viewing) {
        Visit visit = visits.of(slug, viewing);
        return answer(steps.take(visit, FormFields.of(body)), visit);
    }

    private HttpResponse<?> answer(Step step, Visit visit) {
        return switch (step) {
            case Step.Show(PageView page) -> pages.show(page, visit.viewing());
            case Step.Received(String token) -> SeeOther.to(visit.viewing().path("/registrations/" + token));
        };
    }
}
