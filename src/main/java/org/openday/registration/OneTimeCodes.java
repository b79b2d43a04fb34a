package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends and checks codes of six digits: good for ten minutes, five tries and one use, at most five an hour for a household.
 * Somebody who guesses for a whole day therefore gets in with a chance below 1 in 1,600. Everything here belongs to the
 * caller's transaction.
 */
@Singleton
final class OneTimeCodes {

    static final int TRIES = 5;
    private static final int MOST_PER_HOUR = 5;
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);

    private final CodeRows rows;
    private final HouseholdLock lock;
    private final RegistrationKey key;
    private final CodePost post;
    private final Clock clock;

    OneTimeCodes(CodeRows rows, HouseholdLock lock, RegistrationKey key, CodePost post, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.key = key;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends a new code, which puts the last one out of use; false: there were too many within the hour. Under the
     * household's lock, so that those it got can be counted.
     */
    boolean send(Household household, Act act, Contact contact) {
        Instant now = clock.instant();
        if (!lock.take(household.number())
                || rows.issued(household.number(), now.minus(Duration.ofHours(1))) >= MOST_PER_HOUR) {
            return false;
        }
        rows.purge(now.minus(KEPT));
        String code = SixDigits.draw();
        OneTimeCode row = rows.save(new OneTimeCode(
                null, household.number(), act.code(), mark(household, act, now, code), now, now.plus(LIFE), 0, null));
        post.send(household, contact, code, row);
        return true;
    }

    /** Whether a code for this act is out and can still be used. */
    boolean isOpen(Household household, Act act) {
        return last(household, act).isPresent();
    }

    /** Whether this is the code that was sent last; each call takes one of its tries. */
    boolean prove(Household household, Act act, String code) {
        return last(household, act)
                .filter(row -> rows.takeTry(number(row), TRIES, clock.instant()) == 1)
                .filter(row -> SixDigits.areEqual(row.codeHash(), mark(household, act, row.issuedAt(), code)))
                .filter(row -> rows.use(number(row), clock.instant()) == 1)
                .isPresent();
    }

    private Optional<OneTimeCode> last(Household household, Act act) {
        return rows.last(household.number(), act.code()).filter(row -> row.isOpen(clock.instant()));
    }

    private String mark(Household household, Act act, Instant issued, String code) {
        return key.index("code", household.number() + "/" + act.code() + "/" + issued.toEpochMilli() + "/" + code);
    }

    private static long number(OneTimeCode row) {
        return Objects.requireNonNull(row.id());
    }
}
