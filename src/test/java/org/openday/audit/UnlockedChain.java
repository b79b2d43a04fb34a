package org.openday.audit;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Leaves the lock of the chain out, to show that its tests would notice. */
@Singleton
@Replaces(ChainLock.class)
@Requires(property = "test.unchained")
class UnlockedChain extends ChainLock {

    private final Chain chain;

    UnlockedChain(Chain chain) {
        super(chain);
        this.chain = chain;
    }

    @Override
    Head take() {
        return chain.head();
    }
}
