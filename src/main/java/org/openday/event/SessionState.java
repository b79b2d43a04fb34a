package org.openday.event;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a session offers at one instant: never stored, always worked out from clock, sign-up window and places taken. */
public enum SessionState {
    /** Sign-up is not open yet, or none is needed. */
    UPCOMING,
    /** There are places, and they can be asked for. */
    OPEN,
    /** Every place is taken. */
    FULL,
    /** Every place is taken and there is a waiting list. */
    WAITING,
    /** Places can be asked for and will be drawn. */
    BALLOT,
    /** Places can no longer be asked for. */
    CLOSED,
    OVER,
    CANCELLED;

    /**
     * The state of a session, the first that applies: cancelled; over; no sign-up; begun; not open yet; closed; and only
     * then what the allocation offers.
     *
     * @param signUp absent: nothing to sign up for, or not announced yet
     * @param taken places taken, which may be more than the capacity when that was lowered
     */
    public static SessionState of(
            Session session, @Nullable SignUp signUp, Allocation allocation, int taken, Instant now) {
        if (session.isCancelled()) {
            return CANCELLED;
        } else if (session.isOver(now)) {
            return OVER;
        }
        return signUp == null ? UPCOMING : during(session, signUp, allocation, taken, now);
    }

    /** A session that has begun takes nobody new, even while the window is open for the event's later sessions. */
    private static SessionState during(Session session, SignUp signUp, Allocation allocation, int taken, Instant now) {
        if (session.hasStarted(now) || signUp.hasClosed(now)) {
            return CLOSED;
        } else if (!signUp.hasOpened(now)) {
            return UPCOMING;
        }
        return switch (allocation) {
            case FIRST_COME -> taken < session.capacity() ? OPEN : FULL;
            case BALLOT -> BALLOT;
            // Places by approval cannot be asked for online yet.
            case APPROVAL -> UPCOMING;
        };
    }

    /** As printed in {@code data-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
