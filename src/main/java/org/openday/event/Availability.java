package org.openday.event;

/** A session as it stands at one instant. */
public record Availability(Session session, SessionState state, int taken) {

    /** Places nobody has, never negative. */
    public int free() {
        return Math.max(0, session.capacity() - taken);
    }
}
