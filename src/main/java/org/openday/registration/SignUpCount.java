package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import org.openday.event.SignedUp.Count;

/** How many different children are signed up for a session. */
@Introspected
record SignUpCount(String sessionKey, int placed, int asking) {

    Count count() {
        return new Count(placed, asking);
    }
}
