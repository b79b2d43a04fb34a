package org.openday.registration.web;

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
import java.util.Locale;
import org.openday.registration.Change;
import org.openday.registration.MoveLink;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Takes a child to another session of its event; looking changes nothing. */
@Controller("/registrations/{token}/{reference}/session")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MoveController {

    private final MoveLink link;
    private final MovePages pages;
    private final OwnPages own;

    MoveController(MoveLink link, MovePages pages, OwnPages own) {
        this.link = link;
        this.pages = pages;
        this.own = own;
    }

    @Get
    HttpResponse<?> form(String token, String reference, Viewing viewing) {
        return own.look(token, viewing, () -> own.show(pages.of(token, reference, viewing, ""), viewing));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(String token, String reference, @Body String body, Viewing viewing) {
        String session = FormText.of(FormFields.of(body), "session");
        return own.change(
                token,
                viewing,
                () -> session.isEmpty()
                        ? refused(token, reference, viewing, "missing")
                        : answer(
                                link.move(token, reference, session).orElseThrow(NotFound::new),
                                token,
                                reference,
                                viewing));
    }

    private HttpResponse<?> answer(Change change, String token, String reference, Viewing viewing) {
        return switch (change) {
            case Change.Made _ -> SeeOther.to(viewing.path("/registrations/" + token));
            case Change.Refused(Change.Reason reason) ->
                refused(token, reference, viewing, reason.name().toLowerCase(Locale.ROOT));
        };
    }

    private HttpResponse<?> refused(String token, String reference, Viewing viewing, String fault) {
        return own.show(
                pages.of(token, reference, viewing, fault).withStatus(HttpStatus.UNPROCESSABLE_ENTITY), viewing);
    }
}
