package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.event.Allocation;
import org.openday.event.Places;
import org.openday.event.SessionState;
import org.openday.web.PageView;

/** Knows whether an event takes sign-ups online, and whether it has a place to give right now. */
@Singleton
final class Opening {

    private final Places places;
    private final RefusedPages refused;

    Opening(Places places, RefusedPages refused) {
        this.places = places;
        this.refused = refused;
    }

    /** Whether places of this event are given online to those who come first. */
    boolean takesSignUps(Visit visit) {
        return visit.event().signUp() != null && visit.event().allocation() == Allocation.FIRST_COME;
    }

    /** Why there is no form to fill in, if there is none. */
    Optional<PageView> refusal(Visit visit) {
        boolean open = takesSignUps(visit) && places.outlook(visit.event()).state() == SessionState.OPEN;
        return open ? Optional.empty() : Optional.of(refused.closed(visit));
    }
}
