package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.registration.ErasureLink;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Deletes a household at its own wish (Personal Information Protection Law of the PRC, art. 47). */
@Controller("/registrations/{token}/deletion")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeletionController {

    private final ErasureLink erasure;
    private final Gate gate;
    private final OwnPages own;

    DeletionController(ErasureLink erasure, Gate gate, OwnPages own) {
        this.erasure = erasure;
        this.gate = gate;
        this.own = own;
    }

    @Get
    HttpResponse<?> ask(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return own.look(
                token,
                viewing,
                () -> gate.enter(
                        token, Act.DELETION, grant, viewing, () -> show("deletion", token, HttpStatus.OK, viewing)));
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> delete(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return own.change(
                token,
                viewing,
                () -> gate.enter(token, Act.DELETION, grant, viewing, () -> switch (erasure.erase(token, grant)) {
                    case DONE -> SeeOther.to(viewing.path("/registrations/deleted"));
                    case NOT_WHILE_RUNNING -> show("running", token, HttpStatus.CONFLICT, viewing);
                    case NOT_GRANTED -> SeeOther.to(viewing.path("/registrations/" + token));
                }));
    }

    private HttpResponse<?> show(String what, String token, HttpStatus status, Viewing viewing) {
        String path = "/registrations/" + token;
        DonePage page = new DonePage(viewing.path(path), own.words(viewing).text("manage." + what + ".heading"));
        return own.show(
                PageView.of("registrations/" + what, path + "/deletion", page.heading(), page)
                        .withStatus(status)
                        .asRestricted(),
                viewing);
    }
}
