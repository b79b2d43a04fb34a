package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.shared.Slug;

/** Counts the places that are taken. */
@Singleton
public final class Places {

    private final Registrations registrations;

    Places(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Places taken by session key; a session nobody is registered for is missing. */
    public Map<String, Integer> taken(Slug event) {
        return registrations.taken(event.value()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
    }
}
