package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets sign-ups to the database in the order in which they came, a few at a time. In a rush they would all queue for the same
 * session there, each with a connection nobody else could use meanwhile, and whoever has bad luck would wait longest. What
 * keeps places from being given twice are the locks of the database; without this they would do so too.
 */
@Singleton
final class Usher {

    /** One gives places, the others are on their way there or back: more would only take the processors from the first. */
    static final int AT_ONCE = 3;

    private final Semaphore passages = new Semaphore(AT_ONCE, true);

    <T> T pass(Supplier<T> work) {
        passages.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            passages.release();
        }
    }
}
