package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.audit.AuditLog;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/**
 * Who agreed to what, when and through what. Each answer is a row of its own and an entry of the audit log, so that none can
 * be changed afterwards unnoticed (Personal Information Protection Law of the PRC, arts. 14, 15, 29 and 31). What adds to it
 * takes the lock of the audit log and therefore comes last in its transaction.
 */
@Singleton
public final class ConsentLedger {

    private final Consents consents;
    private final ConsentTexts texts;
    private final HouseholdLock lock;
    private final AuditLog audit;
    private final Clock clock;

    ConsentLedger(Consents consents, ConsentTexts texts, HouseholdLock lock, AuditLog audit, Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Children who hold a registration for an event without this consent, such as those nobody may take pictures of. */
    public List<NamedChild> childrenWithout(Slug event, Slug consent) {
        return consents.childrenWithout(event.value(), consent.value());
    }

    /** When a guardian last took this consent back at an event; empty when nobody did. */
    public Optional<Instant> lastWithdrawal(Slug event, Slug consent) {
        return consents.withdrawals(event.value(), consent.value()).stream()
                .map(Consent::answeredAt)
                .findFirst();
    }

    /**
     * The answers of a sign-up, to every text of the offer: what was not agreed to was refused. They count once they are
     * {@linkplain #enter entered} too.
     */
    List<Consent> answers(Application application, Household household, List<Child> children) {
        texts.keep(application.offer().consents());
        return consents.saveAll(application.offer().consents().stream()
                .flatMap(text -> asked(text, household, children).map(asked -> answer(text, application, asked)))
                .toList());
    }

    /** Enters answers that are written into the audit log, which comes last in a transaction. */
    void enter(List<Consent> answers) {
        audit.append(answers.stream().map(Consent::entry).toList());
    }

    private static Stream<Asked> asked(ConsentText text, Household household, List<Child> children) {
        Asked all =
                new Asked(household.number(), null, household.language(), ConsentChannel.FORM, household.signedUpAt());
        return text.perChild()
                ? children.stream()
                        .map(child -> new Asked(all.household(), child.id(), all.language(), all.channel(), all.at()))
                : Stream.of(all);
    }

    private static Consent answer(ConsentText text, Application application, Asked asked) {
        boolean given = application.request().consents().contains(text.slug());
        return Consent.to(text.slug(), text.sha256(), given ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED, asked);
    }

    /** What holds: the last answer to each text, for the household and for each child, in the order first asked. */
    Map<Consent.Key, Consent> current(long household) {
        Map<Consent.Key, Consent> last = new LinkedHashMap<>();
        consents.findByHouseholdIdOrderById(household).forEach(row -> last.put(row.key(), row));
        return last;
    }

    /** Gives a consent on the household's page; false when it was given to this very text before, or the household is gone. */
    boolean give(long household, Consent.Key key, ConsentText text, Language language) {
        boolean there = lock.take(household);
        Consent last = current(household).get(key);
        if (!there || (last != null && last.isGiven() && last.textSha256().equals(text.sha256()))) {
            return false;
        }
        texts.keep(List.of(text));
        Asked asked = new Asked(household, key.child(), language, ConsentChannel.PAGE, now());
        append(List.of(Consent.to(key.slug(), text.sha256(), ConsentAnswer.GIVEN, asked)));
        return true;
    }

    /** Whether a consent is given; it stays so until the end of the transaction. */
    boolean isGiven(long household, Consent.Key key) {
        return lock.take(household)
                && Optional.ofNullable(current(household).get(key))
                        .filter(Consent::isGiven)
                        .isPresent();
    }

    /** Takes back on the household's page what {@link #isGiven}. */
    void withdraw(long household, Consent.Key key, Language language) {
        Consent last = Objects.requireNonNull(current(household).get(key));
        Asked asked = new Asked(household, key.child(), language, ConsentChannel.PAGE, now());
        append(List.of(Consent.to(key.slug(), last.textSha256(), ConsentAnswer.WITHDRAWN, asked)));
    }

    /** Says all that was given once more, through a code or link that was sent to the contact. */
    void confirm(long household) {
        lock.take(household);
        append(current(household).values().stream()
                .filter(row -> row.isGiven() && row.channel() != ConsentChannel.CODE)
                .map(row -> Consent.to(
                        row.slug(),
                        row.textSha256(),
                        ConsentAnswer.GIVEN,
                        new Asked(household, row.childId(), row.language(), ConsentChannel.CODE, now())))
                .toList());
    }

    private void append(List<Consent> rows) {
        consents.saveAll(rows);
        enter(rows);
    }

    private Instant now() {
        return clock.instant();
    }
}
