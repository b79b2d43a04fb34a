package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/**
 * How many different children hold a place in a session, offered ones included, and whether anybody waits for one.
 *
 * @param nextNo the number whoever joins the queue next gets
 * @param queues 1 if anybody waits, else 0
 */
@Introspected
record Load(String sessionKey, long nextNo, int children, int queues) {

    boolean hasQueue() {
        return queues > 0;
    }
}
