package org.openday.account.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.openday.account.PasswordChange;
import org.openday.account.Staff;
import org.openday.limits.Deed;
import org.openday.limits.Limits;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Asks for the password once more where what proves who somebody is changes: a screen may stand open. */
@Singleton
final class Reauthentication {

    private final PasswordChange passwords;
    private final Limits limits;
    private final Pages pages;

    Reauthentication(PasswordChange passwords, Limits limits, Pages pages) {
        this.passwords = passwords;
        this.limits = limits;
        this.pages = pages;
    }

    /** What to say to who may not go on. */
    Optional<String> refusal(Staff staff, String password, Viewing viewing) {
        Wording words = pages.wording(viewing);
        Duration wait = limits.take(Deed.PASSWORD_AGAIN, String.valueOf(staff.id()));
        if (wait.isPositive()) {
            return Optional.of(Words.wait(wait, words));
        }
        return passwords.isPresent(staff, password)
                ? Optional.empty()
                : Optional.of(words.text("staff.password.present.wrong"));
    }
}
