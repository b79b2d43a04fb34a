package org.openday.event;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When places of an event can be asked for online.
 *
 * @param opens from this instant on; absent: at once
 * @param closes no longer at this instant; absent: until a session starts
 * @param maxChildren how many children one household may sign up; absent: {@link #CHILDREN}
 * @param waitingList whether families may wait for a place once all are taken; absent: they may
 * @param holdHours how many waking hours an offered place is held; absent: as the operator has set
 * @param changesUntil until when families may change their answers; absent: until the session starts
 * @param sessionsPerChild how many sessions a child may be signed up for; absent: one
 */
public record SignUp(
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer maxChildren,
        @Nullable Boolean waitingList,
        @Nullable Integer holdHours,
        @Nullable Instant changesUntil,
        @Nullable Integer sessionsPerChild) {

    /** How many children a household may sign up where the event does not say. */
    public static final int CHILDREN = 4;

    public SignUp {
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            throw new IllegalArgumentException("signUp must close after it opens: correct opens or closes.");
        }
        if (maxChildren != null && maxChildren < 1) {
            throw new IllegalArgumentException("maxChildren must be 1 or more: correct it, or leave it out.");
        }
        if (sessionsPerChild != null && sessionsPerChild < 1) {
            throw new IllegalArgumentException("sessionsPerChild must be 1 or more: correct it, or leave it out.");
        }
        if (holdHours != null && holdHours < 1) {
            throw new IllegalArgumentException("holdHours must be 1 or more: correct it, or leave it out.");
        }
    }

    /** A window with nothing else said. */
    public SignUp(@Nullable Instant opens, @Nullable Instant closes, @Nullable Integer maxChildren) {
        this(opens, closes, maxChildren, null, null, null, null);
    }

    /** Whether families may wait for a place once all are taken. */
    public boolean hasWaitingList() {
        return !Boolean.FALSE.equals(waitingList);
    }

    /** How many children one household may sign up. */
    public int children() {
        return maxChildren == null ? CHILDREN : maxChildren;
    }

    /** How many sessions one child may be signed up for. */
    public int sessionsOfChild() {
        return sessionsPerChild == null ? 1 : sessionsPerChild;
    }

    Stream<Instant> edges() {
        return Stream.of(opens, closes).filter(Objects::nonNull);
    }

    public boolean hasOpened(Instant now) {
        return opens == null || !now.isBefore(opens);
    }

    public boolean hasClosed(Instant now) {
        return closes != null && !now.isBefore(closes);
    }
}
