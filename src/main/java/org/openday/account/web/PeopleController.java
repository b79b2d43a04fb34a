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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.account.Actor;
import org.openday.account.Allowed;
import org.openday.account.Invitations;
import org.openday.account.NewStaff;
import org.openday.account.NewStaff.Fault;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.account.StaffName;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** Lists who works here, and takes people in. */
@Controller("/staff/people")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {

    private final PeoplePages pages;
    private final Invitations invitations;

    PeopleController(PeoplePages pages, Invitations invitations) {
        this.pages = pages;
        this.invitations = invitations;
    }

    @Get
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> list(Staff staff, @Nullable @QueryValue String done, Viewing viewing) {
        return pages.list(staff, done, viewing);
    }

    @Get("/invitation")
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> form(Staff staff, Viewing viewing) {
        return pages.invite(staff, new NewStaff(new StaffName(""), "", Set.of()), Set.of(), viewing);
    }

    @Post("/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> invite(Staff staff, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        NewStaff someone = new NewStaff(
                new StaffName(FormText.of(fields, "name")), FormText.of(fields, "email"), RoleFields.of(fields));
        Set<Fault> faults = invitations.invite(Actor.of(staff), someone, viewing);
        return faults.isEmpty()
                ? SeeOther.to(viewing.path("/staff/people?done=invited"))
                : pages.invite(staff, someone, faults, viewing).status(HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
