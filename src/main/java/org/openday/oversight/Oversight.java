package org.openday.oversight;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import org.openday.account.Actor;
import org.openday.account.Staff;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.audit.Entry;
import org.openday.audit.Sought;
import org.openday.audit.Verification;
import org.openday.database.Database;

/** Shows the log of what was done; that somebody took a copy or verified it is entered as well. */
@Singleton
public final class Oversight {

    private final AuditLog log;
    private final Database database;

    Oversight(AuditLog log, Database database) {
        this.log = log;
        this.database = database;
    }

    /** At most 50 sought entries before the one numbered {@code seq}, the newest first. */
    public List<ChainedEntry> before(long seq, Sought sought) {
        return database.use(() -> log.before(seq, sought));
    }

    /** What was ever done, as the log calls it. */
    public List<String> acts() {
        return database.use(log::acts);
    }

    /** All sought entries as CSV, with the entry that says who took them if it is one of these. */
    public InputStream copy(Sought sought, Staff auditor) {
        enter(auditor, "audit-exported");
        return LogCopy.of(log, database, sought);
    }

    /** Goes through the whole log. */
    public Verification verify(Staff auditor) {
        enter(auditor, "audit-verified");
        return log.verify();
    }

    private void enter(Staff auditor, String act) {
        Actor actor = Actor.of(auditor);
        database.change(() -> log.append(List.of(new Entry(actor.name(), actor.origin(), act, "audit:log"))));
    }
}
