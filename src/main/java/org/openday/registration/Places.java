package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.event.Occupancy;
import org.openday.shared.Slug;

/** Counts the places that are taken, for the pages of events too. */
@Singleton
public final class Places implements Occupancy {

    private final Registrations registrations;

    Places(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<String, Integer> taken(Slug event) {
        return registrations.taken(event.value()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
    }
}
