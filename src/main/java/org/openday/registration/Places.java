package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.database.DatabaseReturned;
import org.openday.event.Occupancy;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;
import org.openday.shared.Source;

/** Counts the places that are taken, for the pages of events too. */
@Singleton
public final class Places implements Occupancy {

    /** For what changes unannounced: another process on the same database, a row changed by hand, a database that went. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Registrations registrations;
    private final Database database;
    private final Clock clock;
    private final Source returns = new Source("database:returned");
    private final Map<Slug, Source> sources = new ConcurrentHashMap<>();

    Places(Registrations registrations, Database database, Clock clock) {
        this.registrations = registrations;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public @Nullable Map<String, Integer> taken(Slug event) {
        Map<String, Held> held = held(event);
        return held == null
                ? null
                : held.entrySet().stream()
                        .filter(session -> session.getValue().taken() > 0)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, session -> session.getValue().taken()));
    }

    @Override
    public @Nullable Map<String, Held> held(Slug event) {
        Dependencies.on(source(event));
        Dependencies.on(returns);
        Dependencies.until(clock.instant().plus(TRUSTED));
        try {
            return database.use(() -> registrations.taken(event.value(), clock.instant())).stream()
                    .collect(Collectors.toMap(Taken::sessionKey, Taken::held));
        } catch (DatabaseGone e) {
            return null;
        }
    }

    @EventListener
    void changed(PlacesChanged change) {
        source(change.event()).changed();
    }

    @EventListener
    void returned(DatabaseReturned event) {
        returns.changed();
    }

    private Source source(Slug event) {
        return sources.computeIfAbsent(event, slug -> new Source("places/" + slug));
    }
}
