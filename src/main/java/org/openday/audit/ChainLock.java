package org.openday.audit;

import jakarta.inject.Singleton;

/** Lets one transaction at a time add to the chain; the lock is held until it commits. */
@Singleton
class ChainLock {

    private final Chain chain;

    ChainLock(Chain chain) {
        this.chain = chain;
    }

    Head take() {
        return chain.lock();
    }
}
