package org.openday.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openday.article.Articles;
import org.openday.article.GlossaryMatter;
import org.openday.article.PageMatter;
import org.openday.article.Shelf;
import org.openday.search.Document.Rank;
import org.openday.shared.Language;

/** Finds published pages by words. */
@Singleton
public final class Search {

    private static final int MOST = 50;

    private record Match(Document document, Rank rank) {

        Instant date() {
            return document.page().date();
        }
    }

    private final Map<Language, Library> libraries = new EnumMap<>(Language.class);

    Search(Articles articles, Shelf<GlossaryMatter> glossary, Shelf<PageMatter> pages) {
        for (Language reader : Language.values()) {
            libraries.put(reader, new Library(reader, articles, glossary, pages));
        }
    }

    /** At most fifty pages that have all words of the query: by where the words stand, then the newest first, undated ones last. */
    public List<Found> find(Query query, Language reader) {
        if (query.isEmpty()) {
            return List.of();
        }
        return Objects.requireNonNull(libraries.get(reader))
                .documents()
                .map(document -> new Match(document, document.rank(query)))
                .filter(match -> match.rank() != Rank.NOWHERE)
                .sorted(comparing(Match::rank).thenComparing(Match::date, reverseOrder()))
                .limit(MOST)
                .map(match -> match.document().found(query))
                .toList();
    }
}
