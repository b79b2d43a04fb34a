package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;

/**
 * One child in one session; the times are those the household signed up for. Where it stands follows from what has
 * happened to it so far, and from the clock ({@link Standing}).
 *
 * @param queueNo its place in the order of the session, shared by siblings who go together; null: it needs none or has none yet
 */
@MappedEntity
record Registration(
        @Id @GeneratedValue @Nullable Long id,
        long householdId,
        long childId,
        String childKey,
        String event,
        String sessionKey,
        Instant starts,
        Instant ends,
        Allocation allocation,
        Instant joinedAt,
        @Nullable Long queueNo,
        @Nullable Instant confirmedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant offerUntil,
        @Nullable Instant declinedAt,
        @Nullable String declinedBy,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy) {

    static Registration of(Child child, EventOffer offer, SessionOffer session, Seat seat, Instant now) {
        return new Registration(
                null,
                child.householdId(),
                Objects.requireNonNull(child.id()),
                child.childKey(),
                offer.event().value(),
                session.key(),
                session.starts(),
                session.ends(),
                offer.giving().allocation(),
                now,
                seat.queueNo(),
                seat.isPlace() ? now : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Standing standing(Instant at) {
        return Standing.of(
                new Standing.Steps(cancelledAt, confirmedAt, declinedAt, offerUntil, queueNo, allocation), at);
    }
}
