package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;

/** Takes out all that is kept about households; what remains is that it was done, and digests that nobody can read back. */
@Singleton
final class Deletion {

    private final Expired rows;
    private final AuditLog audit;

    Deletion(Expired rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** In the caller's transaction, as the last thing it does: the audit log is locked from here on. */
    int of(List<Long> households, String actor, Origin origin) {
        rows.deleteCodes(households);
        rows.deleteGrants(households);
        rows.deleteConsents(households);
        rows.deleteRegistrations(households);
        rows.deleteChildren(households);
        int gone = rows.deleteHouseholds(households);
        audit.append(households.stream()
                .map(household -> new Entry(actor, origin, "erased", "household:" + household))
                .toList());
        return gone;
    }
}
