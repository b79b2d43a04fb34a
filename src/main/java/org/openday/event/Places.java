package org.openday.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        Map<String, Integer> taken = taken(event.slug());
        Map<String, Integer> waiting = waiting(event.slug());
        return event.sessions().stream()
                .map(session -> availability(
                        event,
                        session,
                        in(session, taken),
                        waiting.getOrDefault(session.key().value(), 0),
                        now))
                .toList();
    }

    /** The best an event offers now. */
    public Outlook outlook(Event event) {
        return Outlook.of(of(event));
    }

    /** What all know together; null as soon as one of them cannot know. */
    private @Nullable Map<String, Integer> taken(Slug event) {
        Map<String, Integer> sum = new HashMap<>();
        for (Occupancy occupancy : occupancies) {
            Map<String, Integer> known = occupancy.taken(event);
            if (known == null) {
                return null;
            }
            known.forEach((session, places) -> sum.merge(session, places, Integer::sum));
        }
        return sum;
    }

    private Map<String, Integer> waiting(Slug event) {
        Map<String, Integer> sum = new HashMap<>();
        occupancies.forEach(
                each -> each.waiting(event).forEach((session, children) -> sum.merge(session, children, Integer::sum)));
        return sum;
    }

    private static @Nullable Integer in(Session session, @Nullable Map<String, Integer> taken) {
        return taken == null ? null : taken.getOrDefault(session.key().value(), 0);
    }

    /** Places that cannot be counted turn nobody away: whether there is one is settled when a family asks for it. */
    private static Availability availability(
            Event event, Session session, @Nullable Integer taken, int waiting, Instant now) {
        int counted = taken == null ? 0 : taken;
        return new Availability(
                session,
                SessionState.of(session, event.signUp(), event.allocation(), counted, waiting, now),
                taken,
                waiting);
    }
}
