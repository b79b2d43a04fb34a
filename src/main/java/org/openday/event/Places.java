package org.openday.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<Map<String, Integer>> taken = taken(event.slug());
        return event.sessions().stream()
                .map(session -> availability(event, session, sum(taken, session), now))
                .toList();
    }

    /** The best an event offers now. */
    public Outlook outlook(Event event) {
        return Outlook.of(of(event));
    }

    private List<Map<String, Integer>> taken(Slug event) {
        return occupancies.stream()
                .map(occupancy -> Objects.requireNonNullElse(occupancy.taken(event), Map.<String, Integer>of()))
                .toList();
    }

    private static int sum(List<Map<String, Integer>> taken, Session session) {
        return taken.stream()
                .mapToInt(known -> known.getOrDefault(session.key().value(), 0))
                .sum();
    }

    private static Availability availability(Event event, Session session, int taken, Instant now) {
        return new Availability(
                session, SessionState.of(session, event.signUp(), event.allocation(), taken, now), taken);
    }
}
