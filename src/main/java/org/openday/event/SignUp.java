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
 */
public record SignUp(
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer maxChildren) {

    /** How many children a household may sign up where the event does not say. */
    public static final int CHILDREN = 4;

    public SignUp {
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            throw new IllegalArgumentException("signUp must close after it opens: correct opens or closes.");
        }
        if (maxChildren != null && maxChildren < 1) {
            throw new IllegalArgumentException("maxChildren must be 1 or more: correct it, or leave it out.");
        }
    }

    /** How many children one household may sign up. */
    public int children() {
        return maxChildren == null ? CHILDREN : maxChildren;
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
