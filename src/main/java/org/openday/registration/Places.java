package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.event.Occupancy;
import org.openday.shared.Slug;

/** Counts the places that are taken, for the pages of events too. */
@Singleton
public final class Places implements Occupancy {

    private final Registrations registrations;
    private final Database database;

    Places(Registrations registrations, Database database) {
        this.registrations = registrations;
        this.database = database;
    }

    @Override
    public @Nullable Map<String, Integer> taken(Slug event) {
        try {
            return database.use(() -> registrations.taken(event.value())).stream()
                    .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
        } catch (DatabaseGone e) {
            return null;
        }
    }
}
