package org.openday.registration;

import org.jspecify.annotations.Nullable;

/** What a child gets at sign-up: a place, a number in the queue, or neither before a draw or an approval. */
sealed interface Seat {

    record Place() implements Seat {}

    record Queued(long number) implements Seat {}

    record Open() implements Seat {}

    default boolean isPlace() {
        return this instanceof Place;
    }

    default @Nullable Long queueNo() {
        return this instanceof Queued(long number) ? Long.valueOf(number) : null;
    }
}
