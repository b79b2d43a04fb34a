package org.openday.search;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openday.article.Articles;
import org.openday.article.GlossaryMatter;
import org.openday.article.Shelf;
import org.openday.article.StandingPages;
import org.openday.event.Events;
import org.openday.search.Document.Rank;
import org.openday.shared.Dependencies;
import org.openday.shared.Language;

/** Finds published pages by words. */
@Singleton
public final class Search {

    private static final int MOST = 50;

    private record Match(Document document, Rank rank, Instant now) {

        boolean isOver() {
            return document.isOver(now);
        }

        Duration distance() {
            return Duration.between(document.page().date(), now).abs();
        }
    }

    private final Map<Language, Library> libraries = new EnumMap<>(Language.class);
    private final Clock clock;

    Search(Articles articles, Shelf<GlossaryMatter> glossary, StandingPages pages, Events events, Clock clock) {
        for (Language reader : Language.values()) {
            libraries.put(reader, new Library(reader, articles, glossary, pages, events));
        }
        this.clock = clock;
    }

    /**
     * At most fifty pages that have all words of the query: events that are over last, then by where the words stand, then
     * what is nearest in time first and what has no date last.
     */
    public List<Found> find(Query query, Language reader) {
        if (query.isEmpty()) {
            return List.of();
        }
        return Dependencies.answer("search:" + reader + "/" + query.words(), () -> found(query, reader));
    }

    /** Looks at the clock once a minute, so that a page of hits stays right that long. */
    private List<Found> found(Query query, Language reader) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Dependencies.until(now.plus(1, ChronoUnit.MINUTES));
        return Objects.requireNonNull(libraries.get(reader))
                .documents()
                .map(document -> new Match(document, document.rank(query), now))
                .filter(match -> match.rank() != Rank.NOWHERE)
                .sorted(comparing(Match::isOver).thenComparing(Match::rank).thenComparing(Match::distance))
                .limit(MOST)
                .map(match -> match.document().found(query))
                .toList();
    }
}
