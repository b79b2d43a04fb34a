package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;

/** Makes the first account while there is none: there is no default password, and no way in without this. */
@Singleton
public final class FirstStart {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Database database;
    private final FirstAdministrator first;

    FirstStart(Accounts accounts, Passwords passwords, AuditLog audit, Database database, FirstAdministrator first) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.database = database;
        this.first = first;
    }

    /** Makes the account where it is missing; the line to print once if its password was drawn, else null. */
    public @Nullable String line() {
        if (accounts.count() > 0) {
            return null;
        }
        FirstAdministrator.Chosen chosen = first.chosen();
        String hash = passwords.hash(chosen.password());
        database.change(() -> make(chosen.name(), hash));
        return chosen.drawn()
                ? "The first account is " + chosen.name().text() + " with the password " + chosen.password()
                        + " – it is shown this once."
                : null;
    }

    private List<?> make(StaffName name, String hash) {
        Account made = accounts.save(first.account(name, hash));
        accounts.give(made.number(), Role.ADMINISTRATOR.name());
        return audit.append(List.of(new Entry("system", Origin.SCHEDULE, "staff-added", "staff:" + made.number())));
    }
}
