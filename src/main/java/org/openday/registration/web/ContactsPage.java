package org.openday.registration.web;

import java.util.List;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;

/** Where the guardians of a household and their contacts are changed; {@code url} is that of the household's page. */
record ContactsPage(String url, String action, String heading, List<ErrorLink> errors, List<Person> people) {

    record Person(String heading, Field name, Field phone, Field email) {}
}
