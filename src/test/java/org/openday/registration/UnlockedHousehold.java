package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Leaves the lock of a household out, to show that the tests of consents would notice. */
@Singleton
@Replaces(HouseholdLock.class)
@Requires(property = "test.unlocked")
class UnlockedHousehold extends HouseholdLock {

    UnlockedHousehold(Households households) {
        super(households);
    }

    @Override
    boolean take(long household) {
        return true;
    }
}
