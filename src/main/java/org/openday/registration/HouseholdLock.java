package org.openday.registration;

import jakarta.inject.Singleton;

/** Lets a household answer one thing at a time; the lock is held until the transaction ends. */
@Singleton
class HouseholdLock {

    private final Consents consents;

    HouseholdLock(Consents consents) {
        this.consents = consents;
    }

    void take(long household) {
        consents.lock(household);
    }
}
