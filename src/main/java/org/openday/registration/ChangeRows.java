package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.event.Session;
import org.openday.shared.Language;

/** Writes down what organisers changed about a session: the rows, the letters and, last, the audit log. */
@Singleton
final class ChangeRows {

    /** As in {@code cancelled_by}. */
    static final String ORGANISER = "organiser";

    private static final int LONGEST_REASON = 500;

    private final DeskRows rows;
    private final Addressees addressees;
    private final Post post;
    private final LetterValues values;
    private final AuditLog audit;

    ChangeRows(DeskRows rows, Addressees addressees, Post post, LetterValues values, AuditLog audit) {
        this.rows = rows;
        this.addressees = addressees;
        this.post = post;
        this.values = values;
        this.audit = audit;
    }

    /** Cancels some of those who are live, whether they have a place or wait; the number of them. */
    int cancel(KnownTimes known, String reason, Instant now) {
        List<Long> numbers = rows.live(known.event(), known.sessionKey(), now);
        if (!numbers.isEmpty()) {
            String said = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
            rows.cancel(numbers, now, ORGANISER, said);
            post.send("event-cancelled", addressees.of(numbers), occasion(now), Map.of("reason", said));
            note("cancelled-by-organiser", numbers);
        }
        return numbers.size();
    }

    /** Moves some of those who know of other times; the number of them. */
    int move(KnownTimes known, Session session, Instant now) {
        List<Long> numbers = rows.liveAt(known.event(), known.sessionKey(), known.starts(), known.ends());
        if (!numbers.isEmpty()) {
            rows.move(numbers, session.starts(), session.ends(), Reminder.passed(session.starts(), now));
            List<Addressee> moved = addressees.of(numbers);
            Arrays.stream(Language.values()).forEach(language -> tell(moved, language, known, now));
            note("moved-by-organiser", numbers);
        }
        return numbers.size();
    }

    private void tell(List<Addressee> moved, Language language, KnownTimes known, Instant now) {
        post.send(
                "event-changed",
                moved.stream().filter(each -> each.language() == language).toList(),
                occasion(now),
                Map.of("was", values.period(language, known.starts(), known.ends())));
    }

    private void note(String act, List<Long> numbers) {
        audit.append(numbers.stream()
                .map(number -> new Entry("system", Origin.SCHEDULE, act, "registration:" + number))
                .toList());
    }

    private static String occasion(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
