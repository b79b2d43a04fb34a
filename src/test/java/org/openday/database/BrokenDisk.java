package org.openday.database;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Fails to write whenever a test breaks it; asked for with the property {@code test.broken-disk}. */
@Singleton
@Replaces(Durability.class)
@Requires(property = "test.broken-disk")
public final class BrokenDisk implements Durability {

    private boolean broken;

    public void breakDown(boolean now) {
        broken = now;
    }

    @Override
    public void flush() {
        if (broken) {
            throw new CommitNotOnDisk(new IOException("disk full"));
        }
    }
}
