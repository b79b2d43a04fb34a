package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Says when a sign-up has come as far as the locks; with {@code test.probed=thawed} it does not ask about a freeze. */
@Singleton
@Replaces(SessionLocks.class)
@Requires(property = "test.probed")
class ProbedSessions extends SessionLocks {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final boolean thawed;

    ProbedSessions(Locks locks, Clock clock, @Value("${test.probed}") String kind) {
        super(locks, clock);
        thawed = kind.equals("thawed");
    }

    void awaitArrival() {
        try {
            arrived.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void takeSessions(Application application) {
        arrived.countDown();
        super.takeSessions(application);
    }

    @Override
    boolean isFrozen(String event) {
        return !thawed && super.isFrozen(event);
    }
}
