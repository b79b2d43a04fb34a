package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.SignUp;
import org.openday.shared.Slug;

/** Until when families may change what they signed up for. */
@Singleton
final class Deadlines {

    private final Events events;

    Deadlines(Events events) {
        this.events = events;
    }

    /** What the event says, and never later than the session begins; this instant is not included. */
    Instant of(String event, Instant starts) {
        return events.find(new Slug(event))
                .map(Event::signUp)
                .flatMap(signUp -> Optional.ofNullable(signUp).map(SignUp::changesUntil))
                .filter(starts::isAfter)
                .orElse(starts);
    }
}
