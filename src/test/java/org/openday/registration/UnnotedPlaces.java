package org.openday.registration;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.event.Occupancy;
import org.openday.event.Occupancy.Held;
import org.openday.shared.Slug;

/** Counts places without noting that a page was made of them, to show that the test of the page cache would notice. */
@Singleton
@Replaces(Places.class)
@Requires(property = "test.unnoted-places")
final class UnnotedPlaces implements Occupancy {

    private final Registrations registrations;

    UnnotedPlaces(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<String, Integer> taken(Slug event) {
        return held(event).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, session -> session.getValue().taken()));
    }

    @Override
    public Map<String, Held> held(Slug event) {
        return registrations.taken(event.value(), Instant.EPOCH).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::held));
    }
}
