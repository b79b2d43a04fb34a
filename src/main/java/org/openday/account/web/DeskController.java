package org.openday.account.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.account.Allowed;
import org.openday.account.Desk;
import org.openday.account.DeskPart;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** The desk's first page: what this person may do. */
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeskController {

    /** The parts somebody may open, and the roles that let them. */
    record DeskPage(String heading, List<PartCard> parts, List<RoleLine> roles) {}

    /** A part of the desk in words; {@code waiting} says how much there is to do, or is empty. */
    record PartCard(String label, String about, String url, String waiting) {}

    /** A role in words. */
    record RoleLine(String label, String about) {}

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @Get
    @Allowed
    HttpResponse<?> show(Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        Map<String, Integer> waiting = desk.waiting(staff);
        DeskPage page = new DeskPage(
                words.text("staff.desk.heading", staff.name()),
                desk.parts(staff)
                        .map(part -> card(part, waiting.getOrDefault(part.key(), 0), words, viewing))
                        .toList(),
                Stream.of(Role.values())
                        .filter(staff.roles()::contains)
                        .map(role -> line(role, words))
                        .toList());
        return desk.show(PageView.of("staff/desk", "/staff", words.text("staff.desk.title"), page), staff, viewing);
    }

    private static PartCard card(DeskPart part, int waiting, Wording words, Viewing viewing) {
        return new PartCard(
                words.text("staff.part." + part.key()),
                words.text("staff.part." + part.key() + ".about"),
                viewing.path(part.path()),
                waiting == 0 ? "" : words.text("staff.desk.waiting", waiting));
    }

    private static RoleLine line(Role role, Wording words) {
        return new RoleLine(
                words.text("staff.role." + role.code()), words.text("staff.role." + role.code() + ".about"));
    }
}
