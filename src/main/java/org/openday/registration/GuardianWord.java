package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;

/** What follows when a guardian has confirmed: all that was given is said once more, and the log tells of it. */
@Singleton
final class GuardianWord {

    private final ConsentLedger ledger;
    private final AuditLog audit;

    GuardianWord(ConsentLedger ledger, AuditLog audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    void given(long household) {
        ledger.confirm(household);
        audit.append(List.of(new Entry("household", Origin.WEB, "guardian-confirmed", "household:" + household)));
    }
}
