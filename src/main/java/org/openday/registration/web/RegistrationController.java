package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.function.Supplier;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.registration.ManageLink;
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
        return answer(
                token,
                viewing,
                "hidden",
                () -> link.open(token)
                        .map(household -> pages.show(registrations.of(household, token, viewing), viewing)));
    }

    @Post("/{reference}/cancellation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> cancel(String token, String reference, Viewing viewing) {
        return answer(
                token, viewing, "unchanged", () -> link.cancel(token, reference).map(_ -> page(token, viewing)));
    }

    @Post("/{reference}/offer/acceptance")
    @Consumes(MediaType.ALL)
    HttpResponse<?> accept(String token, String reference, Viewing viewing) {
        return answer(
                token, viewing, "unchanged", () -> link.accept(token, reference).map(_ -> page(token, viewing)));
    }

    @Post("/{reference}/offer/refusal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> decline(String token, String reference, Viewing viewing) {
        return answer(
                token,
                viewing,
                "unchanged",
                () -> link.decline(token, reference).map(_ -> page(token, viewing)));
    }

    @Post("/cancellation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> cancelAll(String token, Viewing viewing) {
        return answer(token, viewing, "unchanged", () -> link.cancelAll(token).map(_ -> page(token, viewing)));
    }

    /** @param undone what is so when the database is gone: {@code hidden} or {@code unchanged} */
    private HttpResponse<?> answer(
            String token, Viewing viewing, String undone, Supplier<Optional<? extends HttpResponse<?>>> work) {
        try {
            return work.get().orElseThrow(NotFound::new);
        } catch (DatabaseGone e) {
            return pages.show(registrations.unavailable(undone, token, viewing), viewing);
        } catch (CommitNotOnDisk e) {
            return pages.show(registrations.unavailable("uncertain", token, viewing), viewing);
        }
    }

    private static HttpResponse<?> page(String token, Viewing viewing) {
        return SeeOther.to(viewing.path("/registrations/" + token));
    }
}
