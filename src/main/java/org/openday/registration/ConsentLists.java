package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.shared.Slug;

/**
 * For organisers: who agreed to a text, and who did not and is for example not to be photographed; as the ledger stands at
 * this moment. That somebody looked is noted in the audit log.
 */
@Singleton
public final class ConsentLists {

    /**
     * A child in one session.
     *
     * @param state how the registration stands, as in {@link Standing#code()}
     * @param answer {@code given}, {@code refused}, {@code withdrawn}; {@code unconfirmed} when it was given and the guardian
     *     who has to has not confirmed it; {@code unasked} when there is no answer
     * @param at when that was; absent when there is no answer
     */
    public record Line(
            String reference,
            String session,
            String state,
            String child,
            String answer,
            @Nullable Instant at) {}

    /** Who agreed and who did not, session by session. */
    public record Lists(List<Line> yes, List<Line> no) {}

    private static final String GIVEN = ConsentAnswer.GIVEN.code();

    private final Consents consents;
    private final Settlement settlement;
    private final AuditLog audit;
    private final Clock clock;

    ConsentLists(Consents consents, Settlement settlement, AuditLog audit, Clock clock) {
        this.consents = consents;
        this.settlement = settlement;
        this.audit = audit;
        this.clock = clock;
    }

    /** The lists of one consent; those who wait for a place are on them as well. */
    public Lists of(Slug event, Slug consent) {
        Map<Boolean, List<Line>> lines = settlement.change(() -> lines(event, consent)).stream()
                .collect(Collectors.partitioningBy(line -> line.answer().equals(GIVEN)));
        return new Lists(lines.getOrDefault(true, List.of()), lines.getOrDefault(false, List.of()));
    }

    private List<Line> lines(Slug event, Slug consent) {
        Instant now = clock.instant();
        List<ConsentRow> rows = consents.answers(event.value(), consent.value());
        Set<Long> without = consents.childrenWithout(event.value(), consent.value()).stream()
                .map(NamedChild::id)
                .collect(Collectors.toSet());
        audit.append(List.of(new Entry("operator", Origin.COMMAND_LINE, "consents-viewed", "consents:" + event)));
        return rows.stream()
                .filter(row -> row.standing(now).isLive())
                .map(row -> line(row, without.contains(row.childId()), now))
                .toList();
    }

    private static Line line(ConsentRow row, boolean without, Instant now) {
        return new Line(
                Reference.of(row.id()),
                row.sessionKey(),
                row.standing(now).code(),
                row.childName(),
                answer(row.answer(), without),
                row.answeredAt());
    }

    private static String answer(@Nullable ConsentAnswer answer, boolean without) {
        if (answer == null) {
            return "unasked";
        }
        return answer == ConsentAnswer.GIVEN && without ? "unconfirmed" : answer.code();
    }
}
