package org.openday.registration;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.Durability;
import org.openday.shared.Slug;

/** Sees places changed: on disk before anybody hears of it, and told to all who show them even when nobody knows. */
@Singleton
final class Settlement {

    private final Database database;
    private final Durability durability;
    private final ApplicationEventPublisher<PlacesChanged> events;

    Settlement(Database database, Durability durability, ApplicationEventPublisher<PlacesChanged> events) {
        this.database = database;
        this.durability = durability;
        this.events = events;
    }

    /**
     * Does work that may change places of events.
     *
     * @throws org.openday.database.DatabaseGone when nothing was changed
     * @throws CommitNotOnDisk when nobody can know
     */
    <T> T attempt(Collection<Slug> concerned, Supplier<T> work) {
        try {
            return database.use(work);
        } catch (CommitNotOnDisk e) {
            concerned.forEach(this::announce);
            throw e;
        }
    }

    /** Does work in one transaction that changes no places. */
    <T> T change(Supplier<T> work) {
        return change(List.of(), work);
    }

    /** Does work in one transaction that may change places of events. */
    <T> T change(Collection<Slug> concerned, Supplier<T> work) {
        return attempt(concerned, () -> database.change(work));
    }

    /** After the commit: returns once it is on disk. Places that were changed stay so even if that fails. */
    void settle(Slug event, boolean changed) {
        try {
            durability.flush();
        } finally {
            if (changed) {
                announce(event);
            }
        }
    }

    void announce(Slug event) {
        events.publishEvent(new PlacesChanged(event));
    }
}
