package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openday.registration.GuardianLink.Answer;

/** Looks at a code before the guardian's word comes into the ledger; in the caller's transaction. */
@Singleton
final class GuardianDesk {

    private static final int MOST_TRIES = 10;
    private static final int MOST_LETTERS = 8;
    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(5);

    private final Confirmations confirmations;
    private final ConfirmationCodes codes;
    private final GuardianAsking asking;
    private final GuardianWord word;
    private final Clock clock;

    GuardianDesk(
            Confirmations confirmations,
            ConfirmationCodes codes,
            GuardianAsking asking,
            GuardianWord word,
            Clock clock) {
        this.confirmations = confirmations;
        this.codes = codes;
        this.asking = asking;
        this.word = word;
        this.clock = clock;
    }

    /** A wrong code is counted: ten tries, and the code is worth nothing. */
    Answer confirm(Household household, String code) {
        Optional<Confirmation> asked = confirmations.lock(household.number()).flatMap(confirmations::of);
        return asked.map(each -> confirm(each, code)).orElse(Answer.CONFIRMED);
    }

    private Answer confirm(Confirmation asked, String code) {
        Instant now = clock.instant();
        if (asked.confirmedAt() != null) {
            return Answer.CONFIRMED;
        } else if (asked.tries() >= MOST_TRIES || !now.isBefore(asked.codeUntil())) {
            return Answer.EXPIRED;
        } else if (!codes.isRight(asked, code)) {
            confirmations.tried(asked.householdId());
            return Answer.WRONG;
        }
        confirmations.confirm(asked.householdId(), now);
        word.given(asked.householdId());
        return Answer.CONFIRMED;
    }

    /** Sends another code, at most one in five minutes and eight in all. */
    boolean again(Household household) {
        Instant now = clock.instant();
        Optional<Confirmation> asked = confirmations
                .lock(household.number())
                .flatMap(confirmations::of)
                .filter(each -> each.confirmedAt() == null && each.letters() < MOST_LETTERS)
                .filter(each -> !now.isBefore(each.writtenAt().plus(BETWEEN_LETTERS)));
        asked.ifPresent(each -> asking.again(household, each, now));
        return asked.isPresent();
    }
}
