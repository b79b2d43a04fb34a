package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.registration.ballot.Seed;
import org.openday.shared.Sha256;

/** Writes down in the audit log what was done to a ballot; always last in the transaction. */
@Singleton
final class DrawLog {

    private final AuditLog log;

    DrawLog(AuditLog log) {
        this.log = log;
    }

    /** The seal of what was published stands in the entry itself. */
    FreezeAnswer freeze(String event, FreezeAnswer answer, Origin origin) {
        if (answer instanceof FreezeAnswer.Frozen frozen) {
            String actor = origin == Origin.SCHEDULE ? "system" : "operator";
            log.append(List.of(new Entry(actor, origin, "ballot-frozen", subject(event), frozen.seal())));
        }
        return answer;
    }

    SeedAnswer seed(String event, SeedAnswer answer, Seed seed, String by) {
        Entry typed = entry("ballot-seed-typed", event, seed, by);
        if (answer instanceof SeedAnswer.Noted) {
            log.append(List.of(typed));
        } else if (answer instanceof SeedAnswer.Drawn) {
            log.append(List.of(typed, entry("ballot-drawn", event, seed, by)));
        }
        return answer;
    }

    void ruled(String act, long registration) {
        log.append(List.of(new Entry("operator", Origin.COMMAND_LINE, act, "registration:" + registration)));
    }

    private static Entry entry(String act, String event, Seed seed, String by) {
        return new Entry("staff:" + by, Origin.COMMAND_LINE, act, subject(event), Sha256.hex(seed.text()));
    }

    private static String subject(String event) {
        return "draw:" + event;
    }
}
