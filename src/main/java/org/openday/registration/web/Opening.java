package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.event.Places;
import org.openday.event.SessionState;
import org.openday.web.PageView;

/** Knows whether an event takes sign-ups online, and whether it has a place to give right now. */
@Singleton
final class Opening {

    private final Places places;
    private final RefusedPages refused;
    private final MissingConsents missing;

    Opening(Places places, RefusedPages refused, MissingConsents missing) {
        this.places = places;
        this.refused = refused;
        this.missing = missing;
    }

    /** Whether places of this event can be asked for online, and all that is asked in return is written. */
    boolean takesSignUps(Visit visit) {
        return visit.event().signUp() != null && !missing.in(visit);
    }

    /** Whether a session is still to be had or only full, so that a form that arrives can be looked at. */
    boolean isRunning(Visit visit) {
        SessionState best = places.outlook(visit.event()).state();
        return takesSignUps(visit) && (best.canBeAskedFor() || best == SessionState.FULL);
    }

    /** What a form is answered that came too early, too late or to an event that takes none. */
    PageView closed(Visit visit) {
        return refused.closed(visit).withStatus(HttpStatus.CONFLICT);
    }

    /** Why there is no form to fill in, if there is none. */
    Optional<PageView> refusal(Visit visit) {
        boolean open =
                takesSignUps(visit) && places.outlook(visit.event()).state().canBeAskedFor();
        return open ? Optional.empty() : Optional.of(refused.closed(visit));
    }
}
