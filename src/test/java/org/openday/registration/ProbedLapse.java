package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Says when work on one session has come as far as its lock. */
@Singleton
@Replaces(SessionLocks.class)
@Requires(property = "test.probed-lapse")
class ProbedLapse extends SessionLocks {

    final CountDownLatch arrived = new CountDownLatch(1);

    ProbedLapse(Locks locks, Clock clock) {
        super(locks, clock);
    }

    @Override
    void take(String event, String session) {
        arrived.countDown();
        super.take(event, session);
    }
}
