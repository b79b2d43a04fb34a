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
        return note(new Entry("stranger", Origin.WEB, "sign-in-refused", subject(account)));
    }

    /** Who knows the password and not the second factor. */
    SignInAnswer note(Staff staff) {
        return note(new Entry("stranger", Origin.WEB, "second-factor-refused", "staff:" + staff.id()));
    }

    /** Who brings what a passkey has not signed, or a copy of it. */
    SignInAnswer note(PasskeyProof.Found found) {
        String act = found.finding() == PasskeyProof.Finding.COUNTED_BACK ? "passkey-counted-back" : "passkey-refused";
        return note(new Entry("stranger", Origin.WEB, act, subject(found.account())));
    }

    private static String subject(@Nullable Account account) {
        return account == null ? "staff:unknown" : "staff:" + account.number();
    }

    private SignInAnswer note(Entry entry) {
        database.change(() -> audit.append(List.of(entry)));
        return new SignInAnswer.Refused();
    }
}
