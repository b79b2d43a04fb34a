package org.openday.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.database.Database;

/** Where those who work here can be written to. */
@Singleton
public final class Mailboxes {

    private final Accounts accounts;
    private final Database database;

    Mailboxes(Accounts accounts, Database database) {
        this.accounts = accounts;
        this.database = database;
    }

    /** The mail address of a member of staff; none when it is not known or they left. */
    public Optional<String> of(long staff) {
        return database.use(() -> accounts.findById(staff))
                .filter(account -> account.disabledAt() == null)
                .flatMap(account -> Optional.ofNullable(account.email()));
    }
}
