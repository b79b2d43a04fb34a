package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/** Says when work on one household has come as far as its lock. */
@Singleton
@Replaces(HouseholdLock.class)
@Requires(property = "test.probed-household")
class ProbedHousehold extends HouseholdLock {

    private volatile CountDownLatch arrived = new CountDownLatch(1);

    ProbedHousehold(Households households) {
        super(households);
    }

    /** What is released when the lock is next asked for. */
    CountDownLatch next() {
        arrived = new CountDownLatch(1);
        return arrived;
    }

    @Override
    boolean take(long household) {
        arrived.countDown();
        return super.take(household);
    }
}
