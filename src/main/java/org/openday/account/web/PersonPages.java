package org.openday.account.web;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.People;
import org.openday.account.Person;
import org.openday.account.Staff;
import org.openday.account.web.RoleFields.RoleBox;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the page of one of the staff. */
@Singleton
final class PersonPages {

    /** Somebody with what can be done; {@code url} is where everything about them is sent to. */
    record PersonPage(
            String name,
            String url,
            String people,
            String notice,
            List<Fault> errors,
            String state,
            String stateLabel,
            String email,
            String lastSeen,
            boolean factor,
            boolean self,
            List<RoleBox> roles) {}

    private final Desk desk;
    private final People people;

    PersonPages(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    MutableHttpResponse<byte[]> show(
            Staff staff, long id, @Nullable String done, People.@Nullable Change fault, Viewing viewing) {
        Person person = people.find(id).orElseThrow(NotFound::new);
        Wording words = desk.wording(viewing);
        PersonPage page = new PersonPage(
                person.staff().name(),
                viewing.path("/staff/people/" + id),
                viewing.path("/staff/people"),
                words.messages()
                        .find(words.language(), "staff.person.done." + done)
                        .orElse(""),
                errors(fault, words),
                person.state().name().toLowerCase(Locale.ROOT),
                PeoplePages.state(person, words),
                person.email() == null ? words.text("staff.person.no-email") : person.email(),
                PeoplePages.lastSeen(person, words),
                person.secondFactor(),
                staff.id() == id,
                RoleFields.boxes(person.staff().roles(), words));
        return desk.show(PageView.of("staff/people/show", "/staff/people/" + id, page.name(), page), staff, viewing);
    }

    private static List<Fault> errors(People.@Nullable Change fault, Wording words) {
        return fault == null
                ? List.of()
                : List.of(new Fault(
                        RoleFields.FIRST,
                        words.text("staff.person.fault." + fault.name().toLowerCase(Locale.ROOT))));
    }
}
