package org.openday.event;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/** Knows how many places are taken; the feature that gives places provides it, and without one nothing is taken. */
@FunctionalInterface
public interface Occupancy {

    /** Places taken by session key; a session that is missing has none taken. Null: that cannot be known right now. */
    @Nullable
    Map<String, Integer> taken(Slug event);

    /** Both numbers of each session, read at one moment; null: they cannot be known right now. */
    default @Nullable Map<String, Held> held(Slug event) {
        Map<String, Integer> taken = taken(event);
        return taken == null
                ? null
                : taken.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, session -> new Held(session.getValue(), 0)));
    }

    /**
     * How a session is held.
     *
     * @param taken places taken
     * @param waiting children who wait for a place; while anybody waits, a free place is nobody else's
     */
    record Held(int taken, int waiting) {

        static final Held NOTHING = new Held(0, 0);

        Held plus(Held more) {
            return new Held(taken + more.taken, waiting + more.waiting);
        }
    }
}
