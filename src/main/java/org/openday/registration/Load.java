package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/**
 * How many different children hold a place in a session, offered ones included, and whether anybody waits for one.
 *
 * @param nextNo the number whoever joins the queue next gets
 * @param queues 1 if anybody waits, else 0
 * @param frozen 1 if the roster of its event is closed for good, else 0
 */
@Introspected
record Load(String sessionKey, long nextNo, int children, int queues, int frozen) {

    /** Of an event at which nothing is counted, as nothing is given at once. */
    static Load uncounted(boolean frozen) {
        return new Load("", 1, 0, 0, frozen ? 1 : 0);
    }

    boolean hasQueue() {
        return queues > 0;
    }

    boolean isFrozen() {
        return frozen > 0;
    }
}
