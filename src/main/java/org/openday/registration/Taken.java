package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import org.openday.event.Occupancy.Held;

/** How many different children hold a place in a session, offered ones included, and how many wait for one. */
@Introspected
record Taken(String sessionKey, int children, int waiting) {

    Held held() {
        return new Held(children, waiting);
    }
}
