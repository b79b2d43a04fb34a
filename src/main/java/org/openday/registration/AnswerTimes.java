package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import org.openday.event.Events;
import org.openday.registration.AnswerChange.Reason;
import org.openday.shared.Slug;

/**
 * Knows whether a household may change its answers right now. Answers have no part in a draw; yet between the sealing of
 * its roster and the draw itself nothing of a sign-up changes, so that nobody has to take that on trust.
 */
@Singleton
final class AnswerTimes {

    private final Events events;
    private final Deadlines deadlines;
    private final SessionLocks locks;
    private final Clock clock;

    AnswerTimes(Events events, Deadlines deadlines, SessionLocks locks, Clock clock) {
        this.events = events;
        this.deadlines = deadlines;
        this.locks = locks;
        this.clock = clock;
    }

    /** Why it may not, if it may not. */
    Optional<Reason> refusal(AnsweredHousehold household) {
        if (!asksAnything(household.event())) {
            return Optional.of(Reason.NOTHING_ASKED);
        } else if (household.live().isEmpty()) {
            return Optional.of(Reason.CANCELLED);
        } else if (!clock.instant().isBefore(until(household))) {
            return Optional.of(Reason.OVER);
        }
        return isInBallot(household) && locks.isFrozen(household.event())
                ? Optional.of(Reason.FROZEN)
                : Optional.empty();
    }

    /** When the first of its sessions does not let it any more. */
    Instant until(AnsweredHousehold household) {
        return household.live().stream()
                .map(row -> deadlines.of(row.event(), row.starts()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** Keeps a roster from being sealed until the end of the transaction; after the lock of the household itself. */
    void hold(AnsweredHousehold household) {
        if (isInBallot(household)) {
            new TreeSet<>(household.live().stream()
                            .map(Registration::sessionKey)
                            .toList())
                    .forEach(session -> locks.take(household.event(), session));
        }
    }

    private static boolean isInBallot(AnsweredHousehold household) {
        return household.live().stream().anyMatch(row -> row.standing(household.now()) == Standing.IN_BALLOT);
    }

    private boolean asksAnything(String event) {
        return events.find(new Slug(event))
                .filter(each -> !each.questions().isEmpty())
                .isPresent();
    }
}
