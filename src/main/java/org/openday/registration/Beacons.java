package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.event.DrawPlan;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.shared.Slug;

/** Knows which public randomness is to decide a ballot: what its event says, or the operator. */
@Singleton
final class Beacons {

    private final Events events;
    private final BallotSettings settings;

    Beacons(Events events, BallotSettings settings) {
        this.events = events;
        this.settings = settings;
    }

    DrawPlan of(Slug event) {
        DrawPlan plan = events.find(event).map(Event::draw).orElse(null);
        return plan == null ? new DrawPlan(settings.beacon(), null) : plan;
    }

    /** The one of the event, or another text that a person has typed instead. */
    DrawPlan of(Slug event, @Nullable String instead) {
        return instead == null ? of(event) : new DrawPlan(instead, null);
    }

    /** Whether it is public already, and nothing that is frozen now could be drawn by it. */
    static boolean isKnownAt(DrawPlan plan, Instant now) {
        return plan.at() != null && !now.isBefore(plan.at());
    }
}
