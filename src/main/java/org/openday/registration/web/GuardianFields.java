package org.openday.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.registration.FieldError;
import org.openday.registration.Guardian;
import org.openday.registration.question.Typed;
import org.openday.registration.web.CheckPage.Hidden;

/**
 * The fields of a guardian, cleaned, as the page shows them again.
 *
 * @param prefix what the names of its fields and the codes of its faults begin with: {@code guardian} or {@code second}
 */
record GuardianFields(String prefix, String name, String relation, String phone, String email) {

    static final GuardianFields FIRST = new GuardianFields("guardian", "", "", "", "");
    static final GuardianFields SECOND = new GuardianFields("second", "", "", "", "");

    private static final int LONGEST_RELATION = 40;

    boolean isBlank() {
        return Stream.of(name, relation, phone, email).allMatch(String::isEmpty);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        Typed.faultInName(name).ifPresent(fault -> errors.add(error("name", "name." + fault)));
        if (!relation.isEmpty() && !isRelation(relation)) {
            errors.add(error("relation", "relation.invalid"));
        }
        if (phone.isEmpty() && email.isEmpty()) {
            errors.add(error("phone", "contact.missing"));
        }
        if (!phone.isEmpty() && !Typed.isPhone(phone)) {
            errors.add(error("phone", "phone.invalid"));
        }
        if (!email.isEmpty() && !Typed.isEmail(email)) {
            errors.add(error("email", "email.invalid"));
        }
        return errors;
    }

    private FieldError error(String field, String code) {
        return new FieldError(prefix + "." + field, prefix + "." + code);
    }

    /** Any words a household uses, if they are short: the page only proposes some. */
    private static boolean isRelation(String relation) {
        return relation.codePointCount(0, relation.length()) <= LONGEST_RELATION
                && Typed.faultInName(relation).isEmpty();
    }

    Guardian guardian() {
        return new Guardian(name, orNothing(relation), orNothing(phone), orNothing(email));
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    List<Hidden> hidden() {
        return List.of(
                new Hidden(prefix + ".name", name),
                new Hidden(prefix + ".relation", relation),
                new Hidden(prefix + ".phone", phone),
                new Hidden(prefix + ".email", email));
    }
}
