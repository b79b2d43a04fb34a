package org.openday.registration.web;

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
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.registration.GuardianLink;
import org.openday.registration.GuardianLink.Answer;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** A guardian confirms. Programs that look for harm in letters open their links, so that opening one confirms nothing. */
@Controller("/registrations/{token}/confirmation")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuardianController {

    private final GuardianLink link;
    private final GuardianPages guardians;
    private final RegistrationPages registrations;
    private final Pages pages;
    private final Turnstile turnstile;

    GuardianController(
            GuardianLink link,
            GuardianPages guardians,
            RegistrationPages registrations,
            Pages pages,
            Turnstile turnstile) {
        this.link = link;
        this.guardians = guardians;
        this.registrations = registrations;
        this.pages = pages;
        this.turnstile = turnstile;
    }

    @Get
    HttpResponse<?> show(String token, @Nullable @QueryValue String code, Viewing viewing) {
        return answer(token, viewing, "hidden", () -> {
            boolean open = link.open(token).orElseThrow(NotFound::new).until() != null;
            return open ? page(guardians.ask(token, code, viewing), viewing) : back(token, viewing);
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, String token, @Body String body, Viewing viewing) {
        String typed = FormFields.of(body).getOrDefault("code", List.of("")).getFirst();
        return unlessBusy(request, token, typed, viewing, () -> {
            Answer answer = link.confirm(token, GuardianPages.digits(typed)).orElseThrow(NotFound::new);
            return answer == Answer.CONFIRMED
                    ? back(token, viewing)
                    : page(guardians.wrong(token, typed, answer, viewing), viewing);
        });
    }

    @Post("/letter")
    @Consumes(MediaType.ALL)
    HttpResponse<?> again(HttpRequest<?> request, String token, Viewing viewing) {
        return unlessBusy(request, token, "", viewing, () -> {
            boolean sent = link.again(token).orElseThrow(NotFound::new);
            return page(guardians.again(token, sent, viewing), viewing);
        });
    }

    private HttpResponse<?> unlessBusy(
            HttpRequest<?> request, String token, String typed, Viewing viewing, Supplier<HttpResponse<?>> work) {
        Duration wait = turnstile.code(request, token);
        return wait.isPositive()
                ? SeeOther.own(pages.busy(guardians.busy(token, typed, viewing), wait, viewing))
                : answer(token, viewing, "unchanged", work);
    }

    private HttpResponse<?> answer(String token, Viewing viewing, String undone, Supplier<HttpResponse<?>> work) {
        try {
            return work.get();
        } catch (DatabaseGone e) {
            return pages.show(registrations.unavailable(undone, token, viewing), viewing);
        } catch (CommitNotOnDisk e) {
            return pages.show(registrations.unavailable("consent-uncertain", token, viewing), viewing);
        }
    }

    private HttpResponse<?> page(PageView view, Viewing viewing) {
        return SeeOther.own(pages.show(view, viewing));
    }

    private static HttpResponse<?> back(String token, Viewing viewing) {
        return SeeOther.to(viewing.path("/registrations/" + token));
    }
}
