package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.TooMany;
import org.openday.web.Viewing;

/** The sign-up of a household for the sessions of an event. */
@Controller("/events/{slug}/sign-up")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignUpController {

    private final Visits visits;
    private final Doorkeeper doorkeeper;
    private final SignUpSteps steps;
    private final Pages pages;

    SignUpController(Visits visits, Doorkeeper doorkeeper, SignUpSteps steps, Pages pages) {
        this.visits = visits;
        this.doorkeeper = doorkeeper;
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
    HttpResponse<?> step(HttpRequest<?> request, String slug, @Body String body, Viewing viewing) {
        Visit visit = visits.of(slug, viewing);
        Map<String, List<String>> fields = FormFields.of(body);
        return answer(doorkeeper.refusal(request, visit, fields).orElseGet(() -> steps.take(visit, fields)), visit);
    }

    private HttpResponse<?> answer(Step step, Visit visit) {
        return switch (step) {
            case Step.Show(PageView page) -> pages.show(page, visit.viewing());
            case Step.Busy(PageView page, TooMany reason) ->
                pages.show(page, visit.viewing()).header(HttpHeaders.RETRY_AFTER, reason.retryAfter());
            case Step.Received(String token) -> SeeOther.to(visit.viewing().path("/registrations/" + token));
        };
    }
}
