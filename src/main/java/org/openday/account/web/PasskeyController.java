package org.openday.account.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Allowed;
import org.openday.account.PasskeyRegistration;
import org.openday.account.Passkeys;
import org.openday.account.SignedIn;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/**
 * Adds passkeys to one's own account and takes them away. The password is asked for first: only then is there something for
 * the device to sign.
 */
@Controller("/staff/account/passkeys")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasskeyController {

    private final Passkeys passkeys;
    private final PasskeyRegistration registration;
    private final PasskeyPages pages;
    private final Reauthentication present;
    private final Renewal renewal;

    PasskeyController(
            Passkeys passkeys,
            PasskeyRegistration registration,
            PasskeyPages pages,
            Reauthentication present,
            Renewal renewal) {
        this.passkeys = passkeys;
        this.registration = registration;
        this.pages = pages;
        this.present = present;
        this.renewal = renewal;
    }

    @Get
    @Allowed(early = true)
    HttpResponse<?> list(HttpRequest<?> request, SignedIn who, @Nullable @QueryValue String done, Viewing viewing) {
        return pages.list(who, pages.device(request, viewing), done, null, viewing);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(early = true)
    HttpResponse<?> begin(HttpRequest<?> request, SignedIn who, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        String typed = FormText.of(fields, "label");
        String label = typed.isBlank() ? pages.device(request, viewing) : typed;
        return present.refusal(who.staff(), FormText.of(fields, "present"), viewing)
                .<HttpResponse<?>>map(
                        error -> pages.list(who, label, null, error, viewing).status(HttpStatus.UNPROCESSABLE_ENTITY))
                .orElseGet(() -> asked(who, label, viewing));
    }

    private HttpResponse<?> asked(SignedIn who, String label, Viewing viewing) {
        return registration
                .begin(who, label)
                .map(asked -> pages.device(who, asked, viewing))
                .orElseGet(() -> pages.full(who, label, viewing).status(HttpStatus.UNPROCESSABLE_ENTITY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(early = true)
    HttpResponse<?> finish(HttpRequest<?> request, SignedIn who, @Body String body, Viewing viewing) {
        Optional<List<String>> codes = registration.finish(who, FormText.of(FormFields.of(body), "credential"));
        if (codes.isEmpty()) {
            return pages.failed(who, pages.device(request, viewing), viewing).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return renewal.of(
                codes.get().isEmpty()
                        ? SeeOther.to(viewing.path(PasskeyPages.PATH + "?done=added"))
                        : pages.paper(who, codes.get(), viewing),
                request,
                who);
    }

    @Get("/{number}")
    @Allowed
    HttpResponse<?> show(SignedIn who, long number, Viewing viewing) {
        return pages.removal(who, number, null, viewing);
    }

    @Post("/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed
    HttpResponse<?> remove(HttpRequest<?> request, SignedIn who, long number, @Body String body, Viewing viewing) {
        Optional<String> refusal = present.refusal(who.staff(), FormText.of(FormFields.of(body), "present"), viewing);
        if (refusal.isPresent()) {
            return pages.removal(who, number, refusal.get(), viewing).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        passkeys.remove(who, number);
        return renewal.of(SeeOther.to(viewing.path(PasskeyPages.PATH + "?done=removed")), request, who);
    }
}
