package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.time.Duration;
import org.openday.registration.web.Drafting.Drafted;
import org.openday.shared.Site;
import org.openday.web.FormData;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** The sign-up of a household for the sessions of an event. */
@Controller("/events/{slug}/sign-up")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignUpController {

    private final Visits visits;
    private final Doorkeeper doorkeeper;
    private final Drafting drafting;
    private final Pages pages;
    private final Site site;

    SignUpController(Visits visits, Doorkeeper doorkeeper, Drafting drafting, Pages pages, Site site) {
        this.visits = visits;
        this.doorkeeper = doorkeeper;
        this.drafting = drafting;
        this.pages = pages;
        this.site = site;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String slug, Viewing viewing) {
        Visit visit = visits.of(slug, viewing);
        return answer(drafting.start(visit, DraftCookie.secret(request)), visit);
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> step(HttpRequest<?> request, String slug, @Body InputStream body, Viewing viewing) {
        Visit visit = visits.of(slug, viewing);
        MediaType type = request.getContentType().orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        FormData data = FormData.of(type, body);
        Drafted drafted = doorkeeper
                .refusal(request, visit, data.fields())
                .map(step -> new Drafted(step, null))
                .orElseGet(() -> drafting.take(visit, data, DraftCookie.secret(request)));
        DraftCookie cookie = new DraftCookie(visit.path(), site.address("").startsWith("https:"));
        return cookie.onto(answer(drafted.step(), visit), drafted.secret());
    }

    private MutableHttpResponse<?> answer(Step step, Visit visit) {
        return switch (step) {
            case Step.Show(PageView page) -> pages.show(page, visit.viewing());
            case Step.Busy(PageView page, Duration wait) -> pages.busy(page, wait, visit.viewing());
            case Step.Received(String token) -> SeeOther.to(visit.viewing().path("/registrations/" + token));
            case Step.Saved _ -> SeeOther.own(HttpResponse.noContent());
            case Step.Anew _ -> SeeOther.to(visit.action());
        };
    }
}
