package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One child in one session, live until it is cancelled; the times are those the household signed up for. */
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
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy) {

    static Registration of(Child child, String event, SessionOffer session) {
        return new Registration(
                null,
                child.householdId(),
                Objects.requireNonNull(child.id()),
                child.childKey(),
                event,
                session.key(),
                session.starts(),
                session.ends(),
                null,
                null);
    }
}
