package org.openday.account.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.PasswordChange;
import org.openday.account.Staff;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the form for a new password; what was typed is never sent back. */
@Singleton
final class PasswordForms {

    private final PasswordChange passwords;
    private final Pages pages;

    PasswordForms(PasswordChange passwords, Pages pages) {
        this.passwords = passwords;
        this.pages = pages;
    }

    PasswordPage empty(Staff staff, Viewing viewing) {
        return page(staff, null, null, null, viewing);
    }

    /** The form with what is wrong about a password that was typed; without errors nothing is. */
    PasswordPage checked(Staff staff, NewPassword typed, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String fault = passwords
                .fault(staff, typed.password())
                .map(each -> Words.fault(each, words))
                .orElse(null);
        String again = fault == null && !typed.isSameTwice() ? words.text("staff.password.differs") : null;
        return page(staff, null, fault, again, viewing);
    }

    /** The form when the present password was wrong, or nobody looked at it. */
    PasswordPage failed(Staff staff, String error, Viewing viewing) {
        return page(staff, error, null, null, viewing);
    }

    private PasswordPage page(
            Staff staff, @Nullable String present, @Nullable String password, @Nullable String again, Viewing viewing) {
        Wording words = pages.wording(viewing);
        List<Fault> errors = new ArrayList<>();
        add(errors, "present", present);
        add(errors, "password", password);
        add(errors, "again", again);
        String heading = words.text("staff.password.heading");
        return new PasswordPage(
                heading,
                errors.isEmpty() ? heading : words.text("form.error-title", heading),
                staff.name(),
                words.text("staff.password.rule." + passwords.rule(staff)),
                errors,
                Field.of("present", "").wrong(present),
                Field.of("password", "").wrong(password),
                Field.of("again", "").wrong(again));
    }

    private static void add(List<Fault> errors, String field, @Nullable String error) {
        if (error != null) {
            errors.add(new Fault(field, error));
        }
    }
}
