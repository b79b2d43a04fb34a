package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.database.Database;

/** Does something and notes it in the audit log, both or neither. */
@Singleton
class Noted {

    private final AuditLog audit;
    private final Database database;

    Noted(AuditLog audit, Database database) {
        this.audit = audit;
        this.database = database;
    }

    /** Whether anything was done. */
    boolean during(Entry entry, BooleanSupplier work) {
        return database.change(() -> {
            boolean done = work.getAsBoolean();
            if (done) {
                audit.append(List.of(entry));
            }
            return done;
        });
    }
}
