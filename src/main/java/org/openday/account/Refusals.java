package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;

/** Notes in the audit log that somebody was turned away. */
@Singleton
class Refusals {

    private final AuditLog audit;
    private final Database database;

    Refusals(AuditLog audit, Database database) {
        this.audit = audit;
        this.database = database;
    }

    /** What was typed is not noted: a password is easily typed in the wrong field. */
    SignInAnswer note(@Nullable Account account) {
        String subject = account == null ? "staff:unknown" : "staff:" + account.number();
        database.change(() -> audit.append(List.of(new Entry("stranger", Origin.WEB, "sign-in-refused", subject))));
        return new SignInAnswer.Refused();
    }
}
