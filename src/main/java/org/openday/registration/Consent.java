package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.audit.Commitment;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.shared.Language;

/**
 * What a guardian answered to one exact text, for one child or, without a child, for the household. Rows are only added:
 * the last one is what holds.
 *
 * @param guardian 1 for the first guardian of the household, 2 for the second
 * @param salt under which an audit entry is bound to this row; empty in rows from before there was a log
 * @param digest by which that entry is found
 */
@MappedEntity
record Consent(
        @Id @GeneratedValue @Nullable Long id,
        long householdId,
        @Nullable Long childId,
        int guardian,
        String slug,
        String textSha256,
        Language language,
        ConsentAnswer answer,
        ConsentChannel channel,
        Instant answeredAt,
        String salt,
        String digest) {

    /** Whose consent to what: of these rows the last one holds. */
    record Key(@Nullable Long child, String slug) {}

    static Consent to(String slug, String textSha256, ConsentAnswer answer, Asked asked) {
        Commitment bound = Commitment.to(details(slug, textSha256, answer, asked));
        return new Consent(
                null,
                asked.household(),
                asked.child(),
                Asked.GUARDIAN,
                slug,
                textSha256,
                asked.language(),
                answer,
                asked.channel(),
                asked.at(),
                bound.salt(),
                bound.digest());
    }

    Key key() {
        return new Key(childId, slug);
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }

    /** What the audit entry commits to, line by line; the salt goes before them. */
    List<String> details() {
        return details(slug, textSha256, answer, asked());
    }

    /** Whether the row is still what its digest was made of. */
    boolean isBound() {
        return guardian == Asked.GUARDIAN
                && Commitment.under(salt, details()).digest().equals(digest);
    }

    /** For the log: what was answered for whom, and not to which text. */
    Entry entry() {
        return new Entry("household", Origin.WEB, "consent-" + answer.code(), asked().subject(), digest);
    }

    private Asked asked() {
        return new Asked(householdId, childId, language, channel, answeredAt);
    }

    private static List<String> details(String slug, String textSha256, ConsentAnswer answer, Asked asked) {
        List<String> details = new ArrayList<>(asked.details());
        details.addAll(List.of(slug, textSha256, answer.code()));
        return details;
    }
}
