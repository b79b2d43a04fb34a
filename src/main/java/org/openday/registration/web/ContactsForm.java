package org.openday.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.registration.FieldError;
import org.openday.registration.Guardian;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.question.Typed;

/** The guardians of a household as they are typed; {@code second} is there when the household has one. */
record ContactsForm(GuardianFields first, @Nullable GuardianFields second) {

    static ContactsForm of(ManagedHousehold household) {
        return new ContactsForm(
                fields("guardian", household.guardian()),
                household.second() == null ? null : fields("second", household.second()));
    }

    private static GuardianFields fields(String who, Guardian guardian) {
        return new GuardianFields(who, guardian.name(), "", typed(guardian.phone()), typed(guardian.email()));
    }

    private static String typed(@Nullable String held) {
        return held == null ? "" : held;
    }

    static ContactsForm of(Map<String, List<String>> fields, boolean two) {
        return new ContactsForm(read(fields, "guardian"), two ? read(fields, "second") : null);
    }

    private static GuardianFields read(Map<String, List<String>> fields, String who) {
        return new GuardianFields(
                who,
                Typed.clean(FormText.of(fields, who + ".name")),
                "",
                Typed.plain(FormText.of(fields, who + ".phone")),
                Typed.plain(FormText.of(fields, who + ".email")));
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>(first.errors());
        if (second != null) {
            errors.addAll(second.errors());
        }
        return errors;
    }

    /** What they are to the children stays as it was said. */
    Guardian guardian(ManagedHousehold household) {
        return guardian(first, household.guardian());
    }

    @Nullable
    Guardian other(ManagedHousehold household) {
        return second == null || household.second() == null ? null : guardian(second, household.second());
    }

    private static Guardian guardian(GuardianFields typed, Guardian before) {
        Guardian now = typed.guardian();
        return new Guardian(now.name(), before.relation(), now.phone(), now.email());
    }
}
