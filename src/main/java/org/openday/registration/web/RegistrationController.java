package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.registration.ManageLink;
import org.openday.registration.ManagedHousehold;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** A household's own page under its unguessable address; looking at it changes nothing. */
@Controller("/registrations/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegistrationController {

    private final ManageLink link;
    private final RegistrationPages registrations;
    private final Pages pages;

    RegistrationController(ManageLink link, RegistrationPages registrations, Pages pages) {
        this.link = link;
        this.registrations = registrations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(String token, Viewing viewing) {
        ManagedHousehold household = link.open(token).orElseThrow(NotFound::new);
        return pages.show(registrations.of(household, token, viewing), viewing);
    }

    @Post("/{reference}/cancellation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> cancel(String token, String reference, Viewing viewing) {
        return link.cancel(token, reference).map(_ -> page(token, viewing)).orElseThrow(NotFound::new);
    }

    @Post("/cancellation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> cancelAll(String token, Viewing viewing) {
        return link.cancelAll(token).map(_ -> page(token, viewing)).orElseThrow(NotFound::new);
    }

    private static HttpResponse<?> page(String token, Viewing viewing) {
        return SeeOther.to(viewing.path("/registrations/" + token));
    }
}
