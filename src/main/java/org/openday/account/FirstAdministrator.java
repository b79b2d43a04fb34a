package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;

/** Who is to be the first to sign in. */
@Singleton
class FirstAdministrator {

    /** @param drawn whether the password was drawn here, so that nobody knows it yet */
    record Chosen(StaffName name, String password, boolean drawn) {}

    private static final String NAME = "admin";
    private static final int SHORTEST = 8;

    private final @Nullable String setting;
    private final Clock clock;

    FirstAdministrator(FirstStartSettings settings, Clock clock) {
        this.setting = settings.admin();
        this.clock = clock;
    }

    Chosen chosen() {
        if (setting == null || setting.isBlank()) {
            return new Chosen(new StaffName(NAME), Secret.draw().token(), true);
        }
        String[] parts = setting.split(":", 2);
        if (parts.length < 2 || !new StaffName(parts[0]).isGood()) {
            throw new BrokenConfiguration("OPENDAY_ADMIN must be a name and a password with a colon between.");
        }
        return new Chosen(new StaffName(parts[0]), checked(parts[1]), false);
    }

    private static String checked(String password) {
        if (password.length() < SHORTEST || password.length() > Passwords.LONGEST) {
            throw new BrokenConfiguration("The password in OPENDAY_ADMIN must have from " + SHORTEST + " to "
                    + Passwords.LONGEST + " characters.");
        }
        return password;
    }

    Account account(StaffName name, String hash) {
        return new Account(null, name.text(), name.key(), null, hash, clock.instant(), clock.instant(), null);
    }
}
