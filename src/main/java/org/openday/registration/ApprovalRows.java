package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;

/** Writes down what staff decided: the rows, the letters and, last, the audit log; in the caller's transaction. */
@Singleton
final class ApprovalRows {

    private final DeskRows rows;
    private final Registrations registrations;
    private final Addressees addressees;
    private final Post post;
    private final AuditLog audit;

    ApprovalRows(DeskRows rows, Registrations registrations, Addressees addressees, Post post, AuditLog audit) {
        this.rows = rows;
        this.registrations = registrations;
        this.addressees = addressees;
        this.post = post;
        this.audit = audit;
    }

    /** Whom a decision is about, as it stands now: the registration alone or with its tied siblings; none when it was decided. */
    List<Long> group(Request asked) {
        rows.lock(asked.householdId());
        List<Request> now = rows.requests(List.of(asked.id()));
        if (now.stream().noneMatch(Request::isUndecided)) {
            return List.of();
        }
        return asked.tied()
                ? rows.undecided(asked.householdId(), asked.event(), asked.sessionKey())
                : List.of(asked.id());
    }

    boolean fits(Request request, int capacity, List<Long> group, Instant now) {
        List<Load> load = registrations.load(request.event(), List.of(request.sessionKey()), now);
        boolean queue = load.stream().anyMatch(Load::hasQueue);
        int held = load.stream().mapToInt(Load::children).sum();
        return !queue && held + rows.needed(group, now) <= capacity;
    }

    void confirm(List<Long> group, Instant now, String by) {
        rows.confirm(group, now);
        tell("confirmed", group, now, Map.of());
        note("granted", group, by);
    }

    void queue(Request request, List<Long> group, long queueNo, Instant now, String by) {
        rows.queue(group, queueNo);
        int position = rows.ahead(request.event(), request.sessionKey(), queueNo) + 1;
        tell("waiting", group, now, Map.of("position", String.valueOf(position)));
        note("granted-waiting", group, by);
    }

    void refuse(List<Long> group, Instant now, String reason, String by) {
        rows.decline(group, now, reason);
        tell("declined", group, now, Map.of("reason", reason));
        note("refused", group, by);
    }

    private void tell(String template, Collection<Long> group, Instant now, Map<String, String> more) {
        post.send(template, addressees.of(group), String.valueOf(now.toEpochMilli()), more);
    }

    private void note(String act, List<Long> group, String by) {
        audit.append(group.stream()
                .map(number -> new Entry("staff:" + by, Origin.COMMAND_LINE, act, "registration:" + number))
                .toList());
    }
}
