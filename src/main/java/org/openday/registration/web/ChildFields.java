package org.openday.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openday.registration.ChildEntry;
import org.openday.registration.FieldError;
import org.openday.registration.question.Typed;

/** The fields of one child, cleaned, as the page shows them again. */
record ChildFields(String name, BirthDate birth, String session) {

    static final ChildFields EMPTY = new ChildFields("", new BirthDate("", "", ""), "");

    /** A row nobody typed into; a session alone may have been chosen by the page. */
    boolean isBlank() {
        return name.isEmpty() && birth.isBlank();
    }

    List<FieldError> errors(int child, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Typed.faultInName(name)
                .ifPresent(fault -> errors.add(FieldError.ofChild(child, "name", "child.name." + fault)));
        errors.addAll(birth.errors(child, today));
        if (session.isEmpty()) {
            errors.add(FieldError.ofChild(child, "session", "child.session.missing"));
        }
        return errors;
    }

    ChildEntry entry() {
        return new ChildEntry(name, birth.date(), session);
    }
}
