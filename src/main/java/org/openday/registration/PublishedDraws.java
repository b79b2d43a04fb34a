package org.openday.registration;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.event.Event;
import org.openday.event.Session;
import org.openday.registration.ballot.Chance;
import org.openday.registration.ballot.Commitment;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.Seed;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;
import org.openday.shared.Source;

/**
 * What everybody may know of ballots, for pages; says what it reads in {@link Dependencies}. Throws
 * {@link org.openday.database.DatabaseGone} when nobody can know it.
 */
@Singleton
public final class PublishedDraws {

    /** For what changes unannounced, as with the places of an event. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Draws draws;
    private final RosterRows rows;
    private final Registrations registrations;
    private final Database database;
    private final Clock clock;
    private final Map<Slug, Source> sources = new ConcurrentHashMap<>();

    PublishedDraws(Draws draws, RosterRows rows, Registrations registrations, Database database, Clock clock) {
        this.draws = draws;
        this.rows = rows;
        this.registrations = registrations;
        this.database = database;
        this.clock = clock;
    }

    /** The ballot of an event once its roster is frozen. */
    public Optional<PublishedDraw> of(Slug event) {
        return Dependencies.answer("draw:" + event, () -> {
                    note(event);
                    return database.use(() -> draws.findByEvent(event.value()));
                })
                .map(this::published);
    }

    /** What is to be expected of a ballot whose sign-up is open, in the order of the sessions. */
    public List<Prospect> prospects(Event event) {
        return Dependencies.answer("draw-prospects:" + event.slug(), () -> {
            note(event.slug());
            return database.use(() -> counted(event));
        });
    }

    private List<Prospect> counted(Event event) {
        Contest contest = Contest.of(draws.contenders(event.slug().value()));
        Map<String, Integer> taken = registrations.taken(event.slug().value(), clock.instant()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
        return event.sessions().stream()
                .filter(session -> !session.isCancelled())
                .map(session ->
                        prospect(session, contest, taken.get(session.key().value())))
                .toList();
    }

    private static Prospect prospect(Session session, Contest contest, @Nullable Integer taken) {
        int places = Math.max(0, session.capacity() - (taken == null ? 0 : taken));
        SortedMap<Integer, Integer> sizes = contest.sizes(session.key().value());
        int entries = sizes.values().stream().mapToInt(Integer::intValue).sum();
        return new Prospect(session.key().value(), places, entries, Chance.of(places, sizes));
    }

    /** Drawn anew each time it is asked for: the rows of a draw are what follows from roster and seed, or it is said so. */
    private PublishedDraw published(FrozenDraw frozen) {
        if (frozen.drawnAt() == null || frozen.seed() == null) {
            Commitment commitment =
                    new Commitment(database.use(() -> rows.rules(frozen)), frozen.entries(), frozen.root());
            return new PublishedDraw(commitment, frozen.publishedAt(), frozen.beaconAt(), null, null);
        }
        Draw draw = database.use(() -> rows.roster(frozen)).draw(new Seed(frozen.seed()));
        return new PublishedDraw(
                draw.roster().commitment(), frozen.publishedAt(), frozen.beaconAt(), draw, frozen.drawnAt());
    }

    private void note(Slug event) {
        Dependencies.on(source(event));
        Dependencies.until(clock.instant().plus(TRUSTED));
    }

    @EventListener
    void changed(PlacesChanged change) {
        source(change.event()).changed();
    }

    private Source source(Slug event) {
        return sources.computeIfAbsent(event, slug -> new Source("draws/" + slug));
    }
}
