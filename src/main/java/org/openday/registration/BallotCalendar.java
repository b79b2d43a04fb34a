package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openday.event.DrawPlan;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.shared.Slug;

/** Knows which events have ballots, and how long a freeze may wait. */
@Singleton
final class BallotCalendar {

    private final Events events;
    private final BallotSettings settings;
    private final Clock clock;

    BallotCalendar(Events events, BallotSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    List<Slug> events() {
        return events.all().stream().filter(Event::hasDrawPage).map(Event::slug).toList();
    }

    /** Whether a freeze waits no longer for a person: time is up, or the randomness would be known before. */
    boolean isOutOfPatience(Instant closed, DrawPlan plan) {
        return !clock.instant().isBefore(settings.patientUntil(closed, plan));
    }
}
