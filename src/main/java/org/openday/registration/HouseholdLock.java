package org.openday.registration;

import jakarta.inject.Singleton;

/**
 * Lets a household do one thing at a time; the lock is held until the transaction ends. It comes before all other rows of
 * the household, as its deletion takes them: two that took them the other way round would stand in each other's way.
 */
@Singleton
class HouseholdLock {

    private final Households households;

    HouseholdLock(Households households) {
        this.households = households;
    }

    /** False when the household was erased meanwhile. */
    boolean take(long household) {
        return households.lock(household).isPresent();
    }
}
