package org.openday.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * One child in one session, as its household sees it; the reference is short, readable and not secret.
 *
 * @param state where it stands at the moment it was looked at
 * @param position its place among those who wait, from 1; null where it waits for no place in a queue
 * @param cancelledBy who or what ended it
 * @param offerUntil until when an offered place is held; null where none is or was offered
 */
public record ManagedRegistration(
        String reference,
        String childName,
        LocalDate born,
        Slug event,
        String session,
        Instant starts,
        Instant ends,
        Standing state,
        @Nullable Integer position,
        @Nullable Instant offerUntil,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy) {

    /** Whether it ended because the child went to another session. */
    public boolean isMoved() {
        return Moving.MOVED.equals(cancelledBy);
    }

    static ManagedRegistration of(Placement placement, Instant now) {
        Standing state = placement.standing(now);
        return new ManagedRegistration(
                Reference.of(placement.id()),
                placement.name(),
                LocalDate.parse(placement.born()),
                new Slug(placement.event()),
                placement.sessionKey(),
                placement.starts(),
                placement.ends(),
                state,
                state == Standing.WAITING && placement.queueNo() != null ? placement.ahead() + 1 : null,
                placement.offerUntil(),
                placement.cancelledAt(),
                placement.cancelledBy());
    }
}
