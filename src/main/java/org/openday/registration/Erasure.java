package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openday.audit.Entry.Origin;

/** Deletes a household because it asks for that, and tells it so in a last letter. */
@Singleton
final class Erasure {

    private final HouseholdLock lock;
    private final Addressees addressees;
    private final Post post;
    private final Deletion deletion;
    private final Clock clock;

    Erasure(HouseholdLock lock, Addressees addressees, Post post, Deletion deletion, Clock clock) {
        this.lock = lock;
        this.addressees = addressees;
        this.post = post;
        this.deletion = deletion;
        this.clock = clock;
    }

    /** The sessions it left, or nothing while one of its children is in the organiser's care; in the caller's transaction. */
    Optional<SortedSet<String>> of(Household household) {
        Instant now = clock.instant();
        if (!lock.take(household.number())) {
            return Optional.of(new TreeSet<>());
        }
        List<Addressee> rows = addressees.ofHousehold(household.number());
        return rows.stream().anyMatch(row -> isRunning(row, now))
                ? Optional.empty()
                : Optional.of(erased(household, rows, now));
    }

    private static boolean isRunning(Addressee row, Instant now) {
        return row.confirmedAt() != null && !now.isBefore(row.starts()) && now.isBefore(row.ends());
    }

    /** The letter lies sealed in the outbox and is erased itself once it is sent. */
    private SortedSet<String> erased(Household household, List<Addressee> rows, Instant now) {
        SortedSet<String> sessions = new TreeSet<>();
        rows.forEach(row -> sessions.add(row.sessionKey()));
        post.send("deleted", rows.subList(0, Math.min(1, rows.size())), String.valueOf(now.toEpochMilli()));
        deletion.of(List.of(household.number()), "household", Origin.WEB);
        return sessions;
    }
}
