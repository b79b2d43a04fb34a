package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** Has something happen once, after a sign-up has looked at its children and before it holds the sessions. */
@Singleton
@Replaces(SessionLocks.class)
@Requires(property = "test.interrupted")
class InterruptedSessions extends SessionLocks {

    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    InterruptedSessions(Locks locks, Clock clock) {
        super(locks, clock);
    }

    void meanwhile(Runnable event) {
        meanwhile.set(event);
    }

    @Override
    void takeSessions(Application application) {
        meanwhile.getAndSet(() -> {}).run();
        super.takeSessions(application);
    }
}
