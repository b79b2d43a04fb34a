package org.openday.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.shared.Dependencies;
import org.openday.shared.Kept;
import org.openday.shared.Site;
import org.openday.shared.Slug;

/** The catalogue of events. */
@Singleton
public final class Events {

    private final Kept<List<ContentItem<EventMatter>>, Catalogue> catalogue;
    private final Site site;
    private final Clock clock;

    Events(ContentFolder content, EventType type, Site site, Clock clock) {
        this.catalogue = new Kept<>(() -> content.all(type), Catalogue::of);
        this.site = site;
        this.clock = clock;
    }

    /** An event by its slug, past ones too, but none that was taken off the site. */
    public Optional<Event> find(Slug slug) {
        return Dependencies.answer(
                "events/" + slug,
                () -> Optional.ofNullable(catalogue.get().bySlug().get(slug)));
    }

    /** An event by its slug, also one that was taken off the site: families who signed up for it are still told of it. */
    public Optional<Event> known(Slug slug) {
        return Dependencies.answer(
                "events:known/" + slug,
                () -> Optional.ofNullable(catalogue.get().known().get(slug)));
    }

    /** The slug that an event with this former slug has now. */
    public Optional<Slug> current(Slug alias) {
        return Dependencies.answer(
                "events:alias/" + alias,
                () -> Optional.ofNullable(catalogue.get().aliases().get(alias)));
    }

    /** Every former slug that no event has now, with the present one. */
    public Map<Slug, Slug> aliases() {
        return Dependencies.answer("events:aliases", () -> catalogue.get().aliases());
    }

    /** Every event, past ones too, in the order of their slugs; the same list instance until one of them changes. */
    public List<Event> all() {
        return Dependencies.answer("events:all", () -> catalogue.get().all());
    }

    /** Events with a session that is not over, the one that comes next first. */
    public List<Event> upcoming() {
        return upcoming(EventFilter.ALL);
    }

    /** Those of the upcoming events a reader asks for, in the order of the sessions asked for. */
    public List<Event> upcoming(EventFilter filter) {
        Instant now = now();
        return catalogue.get().bySlug().values().stream()
                .filter(event -> next(event, filter, now).isPresent())
                .sorted(Comparator.comparing((Event event) -> starts(event, filter, now))
                        .thenComparing(Event::slug))
                .toList();
    }

    /** The next session of an event that lies in the month asked for, if that event is asked for. */
    public Optional<Session> next(Event event, EventFilter filter) {
        Instant now = clock.instant();
        Dependencies.until(event.nextEdge(now));
        return next(event, filter, now);
    }

    /** The months in which there is a session that is not over, in order. */
    public List<YearMonth> months() {
        Instant now = now();
        return catalogue.get().bySlug().values().stream()
                .flatMap(event -> event.sessions().stream())
                .filter(session -> !session.isOver(now))
                .flatMap(this::months)
                .distinct()
                .sorted()
                .toList();
    }

    /** The present instant; what is read off it stays the same until the next edge of any event. */
    private Instant now() {
        Instant now = clock.instant();
        catalogue.get().all().forEach(event -> Dependencies.until(event.nextEdge(now)));
        return now;
    }

    private Stream<YearMonth> months(Session session) {
        return session.days(site.zone()).stream().map(YearMonth::from);
    }

    private Optional<Session> next(Event event, EventFilter filter, Instant now) {
        return event.nextSession(now, session -> filter.takes(event, session, site.zone()));
    }

    private Instant starts(Event event, EventFilter filter, Instant now) {
        return next(event, filter, now).orElseThrow().starts();
    }
}
