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
     * @param waiting children who wait: a place that becomes free is theirs
     */
    public static SessionState of(
            Session session, @Nullable SignUp signUp, Allocation allocation, int taken, int waiting, Instant now) {
        if (session.isCancelled()) {
            return CANCELLED;
        } else if (session.isOver(now)) {
            return OVER;
        }
        return signUp == null ? UPCOMING : during(session, signUp, allocation, taken, waiting, now);
    }

    /** A session that has begun takes nobody new, even while the window is open for the event's later sessions. */
    private static SessionState during(
            Session session, SignUp signUp, Allocation allocation, int taken, int waiting, Instant now) {
        if (session.hasStarted(now) || signUp.hasClosed(now)) {
            return CLOSED;
        } else if (!signUp.hasOpened(now)) {
            return UPCOMING;
        }
        return switch (allocation) {
            case FIRST_COME -> taken < session.capacity() && waiting == 0 ? OPEN : full(session, signUp);
            case BALLOT -> BALLOT;
            case APPROVAL -> OPEN;
        };
    }

    /** Nobody waits for a session that has no places at all. */
    private static SessionState full(Session session, SignUp signUp) {
        return signUp.hasWaitingList() && session.capacity() > 0 ? WAITING : FULL;
    }

    /** Whether a household can ask for a place: at once, in a draw, or on the waiting list. */
    public boolean canBeAskedFor() {
        return this == OPEN || this == BALLOT || this == WAITING;
    }

    /** As printed in {@code data-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
