package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.openday.registration.web.ContactsPage.Person;
import org.openday.registration.web.SignUpPage.Field;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page on which contacts are changed. */
@Singleton
final class ContactsPages {

    private final OwnPages own;

    ContactsPages(OwnPages own) {
        this.own = own;
    }

    PageView of(ContactsForm form, String token, Viewing viewing) {
        return page(form, new FieldErrors(List.of(), 1, "", own.words(viewing)), token, viewing);
    }

    PageView faulty(ContactsForm form, String token, Viewing viewing) {
        return page(form, new FieldErrors(form.errors(), 1, "", own.words(viewing)), token, viewing)
                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private PageView page(ContactsForm form, FieldErrors errors, String token, Viewing viewing) {
        Wording words = own.words(viewing);
        String path = "/registrations/" + token;
        ContactsPage page = new ContactsPage(
                viewing.path(path),
                viewing.path(path + "/contacts"),
                words.text("manage.contacts.heading"),
                errors.summary(),
                people(form, errors, words));
        String title = errors.isEmpty() ? page.heading() : words.text("form.error-title", page.heading());
        return PageView.of("registrations/contacts", path + "/contacts", title, page)
                .asRestricted();
    }

    private static List<Person> people(ContactsForm form, FieldErrors errors, Wording words) {
        List<Person> people = new ArrayList<>();
        people.add(person("guardian", words.text("sign-up.guardian"), form.first(), errors));
        if (form.second() != null) {
            people.add(person("second", words.text("manage.contacts.second"), form.second(), errors));
        }
        return people;
    }

    private static Person person(String who, String heading, GuardianFields typed, FieldErrors errors) {
        return new Person(
                heading,
                field(who + ".name", typed.name(), errors),
                field(who + ".phone", typed.phone(), errors),
                field(who + ".email", typed.email(), errors));
    }

    private static Field field(String name, String value, FieldErrors errors) {
        return new Field(FieldErrors.id(name), name, value, errors.at(name));
    }
}
