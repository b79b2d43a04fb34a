package org.openday.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.event.Occupancy.Held;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;

/** Says what is left of an event right now. */
@Singleton
public final class Places {

    private final List<Occupancy> occupancies;
    private final Clock clock;

    Places(List<Occupancy> occupancies, Clock clock) {
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** The sessions of an event in their order, as they stand now. */
    public List<Availability> of(Event event) {
        return Dependencies.answer("places:" + event.slug(), () -> now(event));
    }

    private List<Availability> now(Event event) {
        Instant now = clock.instant();
        Dependencies.until(event.nextEdge(now));
        Map<String, Held> held = held(event.slug());
        return event.sessions().stream()
                .map(session -> availability(event, session, in(session, held), now))
                .toList();
    }

    /** The sessions of an event as they are announced: sign-up opens and nobody has a place yet. */
    public static List<Availability> announced(Event event) {
        return event.sessions().stream()
                .map(session -> availability(event, session, Held.NOTHING, event.announced()))
                .toList();
    }

    /** The best an event offers now. */
    public Outlook outlook(Event event) {
        return Outlook.of(of(event));
    }

    /** What all know together; null as soon as one of them cannot know. */
    private @Nullable Map<String, Held> held(Slug event) {
        Map<String, Held> sum = new HashMap<>();
        for (Occupancy occupancy : occupancies) {
            Map<String, Held> known = occupancy.held(event);
            if (known == null) {
                return null;
            }
            known.forEach((session, held) -> sum.merge(session, held, Held::plus));
        }
        return sum;
    }

    private static @Nullable Held in(Session session, @Nullable Map<String, Held> held) {
        return held == null ? null : held.getOrDefault(session.key().value(), Held.NOTHING);
    }

    /** Places that cannot be counted turn nobody away: whether there is one is settled when a family asks for it. */
    private static Availability availability(Event event, Session session, @Nullable Held held, Instant now) {
        Held counted = held == null ? Held.NOTHING : held;
        SessionState state =
                SessionState.of(session, event.signUp(), event.allocation(), counted.taken(), counted.waiting(), now);
        return new Availability(session, state, held == null ? null : Integer.valueOf(held.taken()), counted.waiting());
    }
}
