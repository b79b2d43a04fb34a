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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import org.openday.account.Actor;
import org.openday.account.Allowed;
import org.openday.account.SecondFactor;
import org.openday.account.SignedIn;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** Sets up the second factor of one's own account, and takes it away again. */
@Controller("/staff/account")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FactorController {

    private final SecondFactor factor;
    private final FactorPages pages;
    private final Reauthentication present;
    private final Renewal renewal;

    FactorController(SecondFactor factor, FactorPages pages, Reauthentication present, Renewal renewal) {
        this.factor = factor;
        this.pages = pages;
        this.present = present;
        this.renewal = renewal;
    }

    @Get("/second-factor")
    @Allowed(early = true)
    HttpResponse<?> show(SignedIn who, Viewing viewing) {
        return pages.show(who, null, null, viewing);
    }

    @Post("/second-factor/secret")
    @Consumes(MediaType.ALL)
    @Allowed(early = true)
    HttpResponse<?> begin(SignedIn who, Viewing viewing) {
        factor.begin(who.staff().id());
        return SeeOther.to(viewing.path("/staff/account/second-factor"));
    }

    @Post("/second-factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(early = true)
    HttpResponse<?> confirm(HttpRequest<?> request, SignedIn who, @Body String body, Viewing viewing) {
        String code = FormText.of(FormFields.of(body), "code").replaceAll("\\s", "");
        List<String> codes = factor.confirm(who.staff(), code);
        return codes.isEmpty()
                ? pages.show(who, pages.words(viewing).text("staff.code.refused"), null, viewing)
                        .status(HttpStatus.UNPROCESSABLE_ENTITY)
                : renewal.of(pages.paper(who, codes, viewing), request, who);
    }

    @Post("/recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed
    HttpResponse<?> newCodes(SignedIn who, @Body String body, Viewing viewing) {
        return refusal(who, body, viewing).orElseGet(() -> pages.paper(who, factor.newCodes(who.staff()), viewing));
    }

    @Post("/second-factor/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed
    HttpResponse<?> remove(HttpRequest<?> request, SignedIn who, @Body String body, Viewing viewing) {
        return refusal(who, body, viewing).orElseGet(() -> {
            factor.remove(Actor.of(who.staff()), who.staff().id());
            return renewal.of(SeeOther.to(viewing.path("/staff/account/second-factor")), request, who);
        });
    }

    private Optional<HttpResponse<?>> refusal(SignedIn who, String body, Viewing viewing) {
        return present.refusal(who.staff(), FormText.of(FormFields.of(body), "present"), viewing)
                .map(error -> pages.show(who, null, error, viewing).status(HttpStatus.UNPROCESSABLE_ENTITY));
    }
}
