package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openday.event.Occupancy;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;
import org.openday.shared.Source;

/** Counts the places that are taken, for the pages of events too. */
@Singleton
public final class Places implements Occupancy {

    private final Registrations registrations;
    private final Map<Slug, Source> sources = new ConcurrentHashMap<>();

    Places(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<String, Integer> taken(Slug event) {
        Dependencies.on(source(event));
        return registrations.taken(event.value()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
    }

    @EventListener
    void changed(PlacesChanged change) {
        source(change.event()).changed();
    }

    private Source source(Slug event) {
        return sources.computeIfAbsent(event, slug -> new Source("places/" + slug));
    }
}
