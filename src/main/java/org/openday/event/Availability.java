package org.openday.event;

import org.jspecify.annotations.Nullable;

/**
 * A session as it stands at one instant.
 *
 * @param taken places taken; null: that cannot be known right now
 * @param waiting children who wait for a place
 */
public record Availability(
        Session session, SessionState state, @Nullable Integer taken, int waiting) {

    /** Places the public can have, never negative: none while anybody waits; null where nobody knows what is taken. */
    public @Nullable Integer free() {
        if (taken == null) {
            return null;
        }
        return waiting > 0 ? 0 : Math.max(0, session.capacity() - taken);
    }
}
