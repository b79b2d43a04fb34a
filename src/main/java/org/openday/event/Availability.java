package org.openday.event;

import org.jspecify.annotations.Nullable;

/**
 * A session as it stands at one instant.
 *
 * @param taken places taken; null: that cannot be known right now
 */
public record Availability(
        Session session, SessionState state, @Nullable Integer taken) {

    /** Places nobody has, never negative; null where nobody knows how many are taken. */
    public @Nullable Integer free() {
        return taken == null ? null : Math.max(0, session.capacity() - taken);
    }
}
