package org.openday.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff as those see them who look after accounts.
 *
 * @param lastSeen when they last did something at the desk
 */
public record Person(
        Staff staff,
        @Nullable String email,
        State state,
        boolean secondFactor,
        @Nullable Instant lastSeen) {

    /** Whether somebody can sign in. */
    public enum State {
        INVITED,
        ACTIVE,
        DISABLED
    }
}
