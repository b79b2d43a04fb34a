package org.openday.account.web;

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
import org.jspecify.annotations.Nullable;
import org.openday.account.Actor;
import org.openday.account.Allowed;
import org.openday.account.Invitations;
import org.openday.account.Passkeys;
import org.openday.account.People;
import org.openday.account.People.Change;
import org.openday.account.Role;
import org.openday.account.SecondFactor;
import org.openday.account.Staff;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** Changes what somebody of the staff may do, and whether. */
@Controller("/staff/people/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PersonController {

    private final People people;
    private final Invitations invitations;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final PersonPages pages;

    PersonController(
            People people, Invitations invitations, SecondFactor factor, Passkeys passkeys, PersonPages pages) {
        this.passkeys = passkeys;
        this.people = people;
        this.invitations = invitations;
        this.factor = factor;
        this.pages = pages;
    }

    @Get
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> show(Staff staff, long id, @Nullable @QueryValue String done, Viewing viewing) {
        return pages.show(staff, id, done, null, viewing);
    }

    @Post("/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> roles(Staff staff, long id, @Body String body, Viewing viewing) {
        Change change = people.roles(Actor.of(staff), id, RoleFields.of(FormFields.of(body)));
        return answer(change, "roles", staff, id, viewing);
    }

    @Post("/disabling")
    @Consumes(MediaType.ALL)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> disable(Staff staff, long id, Viewing viewing) {
        return answer(people.disable(Actor.of(staff), id), "disabled", staff, id, viewing);
    }

    @Post("/enabling")
    @Consumes(MediaType.ALL)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> enable(Staff staff, long id, Viewing viewing) {
        return answer(people.enable(Actor.of(staff), id), "enabled", staff, id, viewing);
    }

    @Post("/link")
    @Consumes(MediaType.ALL)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> sendLink(Staff staff, long id, Viewing viewing) {
        boolean sent = invitations.sendAgain(Actor.of(staff), id, viewing);
        return back(id, sent ? "link" : "no-address", viewing);
    }

    @Post("/second-factor/removal")
    @Consumes(MediaType.ALL)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> removeFactor(Staff staff, long id, Viewing viewing) {
        passkeys.removeAll(Actor.of(staff), id);
        factor.remove(Actor.of(staff), id);
        return back(id, "factor", viewing);
    }

    private HttpResponse<?> answer(Change change, String done, Staff staff, long id, Viewing viewing) {
        return switch (change) {
            case DONE, UNCHANGED -> back(id, done, viewing);
            case LAST_ADMINISTRATOR, EXCLUDED ->
                pages.show(staff, id, null, change, viewing).status(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private static HttpResponse<?> back(long id, String done, Viewing viewing) {
        return SeeOther.to(viewing.path("/staff/people/" + id + "?done=" + done));
    }
}
