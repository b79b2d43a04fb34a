package org.openday.database;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Chooses how a commit gets to disk on the engine in use. */
@Factory
final class DurabilityFactory {

    @Singleton
    @Bean(preDestroy = "close")
    H2Checkpoint checkpoint(DatabaseAddress address) {
        return new H2Checkpoint(address);
    }

    @Singleton
    Durability durability(DatabaseAddress address, H2Checkpoint checkpoint) {
        return switch (address.engine()) {
            case H2 -> new GroupCommit(checkpoint);
            case MYSQL -> () -> {}; // The commit itself was the flush: Trust has seen to that.
        };
    }
}
