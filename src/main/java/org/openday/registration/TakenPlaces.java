package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import org.openday.event.Occupancy;
import org.openday.shared.Slug;

/** Tells the event pages how many places registrations have taken. */
@Singleton
final class TakenPlaces implements Occupancy {

    private final Places places;

    TakenPlaces(Places places) {
        this.places = places;
    }

    @Override
    public Map<String, Integer> taken(Slug event) {
        return places.taken(event);
    }
}
