package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.audit.Sought;
import org.openday.registration.ballot.Seed;
import org.openday.shared.Sha256;

/** Writes down in the audit log what was done to a ballot; always last in the transaction. */
@Singleton
final class DrawLog {

    private static final String DIFFERS = "ballot-seed-differs";

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

    SeedAnswer seed(String event, SeedAnswer answer, Seed seed, Typist by) {
        Entry typed = entry("ballot-seed-typed", event, seed, by);
        switch (answer) {
            case SeedAnswer.Noted _ -> log.append(List.of(typed));
            case SeedAnswer.Drawn _ -> log.append(List.of(typed, entry("ballot-drawn", event, seed, by)));
            case SeedAnswer.Differs _ -> log.append(List.of(entry(DIFFERS, event, seed, by)));
            case SeedAnswer.AlreadyDrawn _, SeedAnswer.TooEarly _, SeedAnswer.NotFrozen _ -> {}
        }
        return answer;
    }

    /** The last time somebody typed another text than the one that was noted at {@code since}. */
    Optional<ChainedEntry> differed(String event, Instant since) {
        return log.before(Long.MAX_VALUE, new Sought("", DIFFERS, subject(event), since, Sought.ALL.until())).stream()
                .findFirst();
    }

    void ruled(String act, long registration) {
        log.append(List.of(new Entry("operator", Origin.COMMAND_LINE, act, "registration:" + registration)));
    }

    private static Entry entry(String act, String event, Seed seed, Typist by) {
        return new Entry("staff:" + by.shown(), by.origin(), act, subject(event), Sha256.hex(seed.text()));
    }

    private static String subject(String event) {
        return "draw:" + event;
    }
}
