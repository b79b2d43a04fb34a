package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.SignUp;
import org.openday.registration.Offers;
import org.openday.shared.Slug;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Starts a visit to the sign-up of an event. */
@Singleton
final class Visits {

    private static final SignUp NONE = new SignUp(null, null, null);

    private final Events events;
    private final Offers offers;
    private final Pages pages;
    private final Clock clock;

    Visits(Events events, Offers offers, Pages pages, Clock clock) {
        this.events = events;
        this.offers = offers;
        this.pages = pages;
        this.clock = clock;
    }

    Visit of(String slug, Viewing viewing) {
        Event event = Slug.of(slug).flatMap(events::find).orElseThrow(NotFound::new);
        SignUp window = event.signUp() == null ? NONE : event.signUp();
        return new Visit(
                event, offers.of(event, window, viewing.language()), viewing, pages.wording(viewing), clock.instant());
    }
}
