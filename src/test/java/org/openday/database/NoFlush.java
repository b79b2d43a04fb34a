package org.openday.database;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Leaves the flush out, to show that the test of durability would notice. */
@Singleton
@Replaces(Durability.class)
@Requires(property = "test.no-flush")
final class NoFlush implements Durability {

    @Override
    public void flush() {}
}
