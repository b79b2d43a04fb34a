package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Actor;
import org.openday.audit.AuditLog;
import org.openday.audit.Digest;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;

/**
 * Notes in the audit log what was done at the desk. The digest of an entry binds it to the hashes before and after, which
 * stand in the rows and on the evidence sheet.
 */
@Singleton
final class PublishingLog {

    /** Stands for a text there is not. */
    private static final String NOTHING = "-";

    private final AuditLog audit;

    PublishingLog(AuditLog audit) {
        this.audit = audit;
    }

    /** Autosaves are not noted one by one: they are rows that are never changed, and the next save is bound to the last. */
    void saved(Edition edition, Revision before, Revision after) {
        String act = switch (after.kind()) {
            case RESTORE -> "edition-restored";
            case MERGED -> "edition-merged";
            case SCHEDULED -> "edition-scheduled";
            default -> "edition-saved";
        };
        note(after.author(), act, edition.number(), before.sha256(), after.sha256());
    }

    /** Notes an act on an edition and what the text was before and after it; the last thing in its transaction. */
    void note(String by, String act, long edition, @Nullable String before, @Nullable String after) {
        Actor actor = actor(by);
        audit.append(
                List.of(new Entry(actor.name(), actor.origin(), act, "edition:" + edition, digest(before, after))));
    }

    /** Notes what nobody did but the site itself. */
    void noteOfItself(String act, long edition) {
        audit.append(List.of(new Entry("system", Origin.SCHEDULE, act, "edition:" + edition)));
    }

    /** What binds an entry to the two hashes. */
    static String digest(@Nullable String before, @Nullable String after) {
        return Digest.ofLines(List.of(before == null ? NOTHING : before, after == null ? NOTHING : after));
    }

    /** Whoever changes files by hand has the server; the site noticed it by itself. */
    private static Actor actor(String by) {
        return by.equals(Visit.DISK) ? new Actor(Actor.OPERATOR.name(), Origin.SCHEDULE) : Actor.named(by);
    }
}
