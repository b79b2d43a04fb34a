package org.openday.registration.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.FieldError;
import org.openday.registration.Guardian;
import org.openday.registration.question.Typed;

/** The fields of the guardian, cleaned, as the page shows them again. */
record GuardianFields(String name, String phone, String email) {

    static final GuardianFields EMPTY = new GuardianFields("", "", "");

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        Typed.faultInName(name)
                .ifPresent(fault -> errors.add(new FieldError("guardian.name", "guardian.name." + fault)));
        if (phone.isEmpty() && email.isEmpty()) {
            errors.add(new FieldError("guardian.phone", "guardian.contact.missing"));
        }
        if (!phone.isEmpty() && !Typed.isPhone(phone)) {
            errors.add(new FieldError("guardian.phone", "guardian.phone.invalid"));
        }
        if (!email.isEmpty() && !Typed.isEmail(email)) {
            errors.add(new FieldError("guardian.email", "guardian.email.invalid"));
        }
        return errors;
    }

    Guardian guardian() {
        return new Guardian(name, orNothing(phone), orNothing(email));
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
