package org.openday.account.web;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.NewStaff;
import org.openday.account.People;
import org.openday.account.Person;
import org.openday.account.Staff;
import org.openday.account.web.RoleFields.RoleBox;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the pages about who works here. */
@Singleton
final class PeoplePages {

    /** Everybody. */
    record PeoplePage(String heading, String notice, String invite, List<PersonLine> people) {}

    /** Somebody in one line; {@code state} names a badge. */
    record PersonLine(
            String name, String url, String roles, String state, String stateLabel, boolean factor, String lastSeen) {}

    /** Where somebody is invited. */
    record InvitePage(
            String heading,
            String action,
            String people,
            List<Fault> errors,
            Field name,
            Field email,
            List<RoleBox> roles,
            @Nullable String rolesError) {}

    private final Desk desk;
    private final People people;

    PeoplePages(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    MutableHttpResponse<byte[]> list(Staff staff, @Nullable String done, Viewing viewing) {
        Wording words = desk.wording(viewing);
        PeoplePage page = new PeoplePage(
                words.text("staff.people.heading"),
                words.messages()
                        .find(words.language(), "staff.people.done." + done)
                        .orElse(""),
                viewing.path("/staff/people/invitation"),
                people.all().stream()
                        .map(person -> line(person, words, viewing))
                        .toList());
        return desk.show(PageView.of("staff/people/list", "/staff/people", page.heading(), page), staff, viewing);
    }

    private static PersonLine line(Person person, Wording words, Viewing viewing) {
        return new PersonLine(
                person.staff().name(),
                viewing.path("/staff/people/" + person.staff().id()),
                roles(person, words),
                person.state().name().toLowerCase(Locale.ROOT),
                state(person, words),
                person.secondFactor(),
                lastSeen(person, words));
    }

    static String roles(Person person, Wording words) {
        return person.staff().roles().stream()
                .sorted()
                .map(role -> Words.role(role, words))
                .collect(Collectors.joining(words.text("staff.people.and")));
    }

    static String state(Person person, Wording words) {
        return words.text("staff.people.state." + person.state().name().toLowerCase(Locale.ROOT));
    }

    static String lastSeen(Person person, Wording words) {
        Instant seen = person.lastSeen();
        return seen == null ? words.text("staff.people.never") : words.dateTime(seen);
    }

    MutableHttpResponse<byte[]> invite(Staff staff, NewStaff someone, Set<NewStaff.Fault> faults, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String heading = words.text("staff.invite.heading");
        InvitePage page = new InvitePage(
                heading,
                viewing.path("/staff/people/invitation"),
                viewing.path("/staff/people"),
                faults.stream()
                        .sorted()
                        .map(fault -> new Fault(target(fault), text(fault, words)))
                        .toList(),
                Field.of("name", someone.name().text()).wrong(error("name", faults, words)),
                Field.of("email", someone.email()).wrong(error("email", faults, words)),
                RoleFields.boxes(someone.roles(), words),
                error("roles", faults, words));
        String title = faults.isEmpty() ? heading : words.text("form.error-title", heading);
        return desk.show(PageView.of("staff/people/invite", "/staff/people/invitation", title, page), staff, viewing);
    }

    /** Of boxes the first is where to go. */
    private static String target(NewStaff.Fault fault) {
        return fault == NewStaff.Fault.ROLES ? RoleFields.FIRST : fault.field();
    }

    private static String text(NewStaff.Fault fault, Wording words) {
        return words.text("staff.invite.fault." + fault.name().toLowerCase(Locale.ROOT));
    }

    @Nullable
    private static String error(String field, Set<NewStaff.Fault> faults, Wording words) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> text(fault, words))
                .findFirst()
                .orElse(null);
    }
}
