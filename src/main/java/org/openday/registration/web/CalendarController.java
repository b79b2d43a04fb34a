package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.registration.ManageLink;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Hands a household its sessions for its calendar. */
@Controller("/registrations/{token}/calendar.ics")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text/calendar;charset=utf-8");

    private final ManageLink link;
    private final HouseholdCalendar calendar;
    private final OwnPages own;

    CalendarController(ManageLink link, HouseholdCalendar calendar, OwnPages own) {
        this.link = link;
        this.calendar = calendar;
        this.own = own;
    }

    @Get
    HttpResponse<?> file(String token, Viewing viewing) {
        return own.look(
                token,
                viewing,
                () -> link.open(token)
                        .map(household -> calendar.of(household, viewing.language()))
                        .map(text -> SeeOther.own(HttpResponse.ok(text)
                                .contentType(CALENDAR)
                                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"openday.ics\"")))
                        .orElseThrow(NotFound::new));
    }
}
