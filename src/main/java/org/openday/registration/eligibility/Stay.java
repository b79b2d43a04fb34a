package org.openday.registration.eligibility;

import java.time.Instant;

/** A child in a session, wished for or held; {@code ends} is not included. */
public record Stay(String child, String event, String session, Instant starts, Instant ends) {

    boolean isSameAs(Stay other) {
        return isOfSameChild(other) && event.equals(other.event) && session.equals(other.session);
    }

    boolean isOfSameChild(Stay other) {
        return child.equals(other.child);
    }

    boolean isOfAnotherChildAtTheSameEvent(Stay other) {
        return !isOfSameChild(other) && event.equals(other.event);
    }

    /** Stays that only touch do not overlap. */
    boolean overlaps(Stay other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
