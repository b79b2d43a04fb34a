package org.openday.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/** Knows how many places are taken; the feature that gives places provides it, and without one nothing is taken. */
@FunctionalInterface
public interface Occupancy {

    /** Places taken by session key; a session that is missing has none taken. Null: that cannot be known right now. */
    @Nullable
    Map<String, Integer> taken(Slug event);

    /** Children who wait for a place by session key; while anybody waits, a free place is nobody else's. */
    default Map<String, Integer> waiting(Slug event) {
        return Map.of();
    }
}
