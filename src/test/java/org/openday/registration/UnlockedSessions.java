package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.SortedSet;

/** Leaves the locks out, to show that the tests of capacity would notice. */
@Singleton
@Replaces(SessionLocks.class)
@Requires(property = "test.unlocked")
class UnlockedSessions extends SessionLocks {

    UnlockedSessions(Locks locks, Clock clock) {
        super(locks, clock);
    }

    @Override
    void takeChildren(Application application) {}

    @Override
    void takeSessions(Application application) {}

    @Override
    void take(String childKey, String event, SortedSet<String> sessions) {}

    @Override
    void take(String event, String session) {}
}
