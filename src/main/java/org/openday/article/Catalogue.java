package org.openday.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.shared.Slug;

/** What is published of given articles between two edges of time, indexed once. */
final class Catalogue {

    static final Comparator<Piece<ArticleMatter>> NEWEST_FIRST = Comparator.comparing(
                    (Piece<ArticleMatter> article) -> article.matter().publishAt())
            .reversed()
            .thenComparing(Piece::slug);

    private final List<Piece<ArticleMatter>> all;
    private final Interval interval;
    private final List<Piece<ArticleMatter>> newest;
    private final Map<Slug, Piece<ArticleMatter>> bySlug = new LinkedHashMap<>();
    private final Map<Slug, Slug> aliases = new LinkedHashMap<>();
    private final Map<Slug, List<Piece<ArticleMatter>>> byTopic;
    private final Map<Slug, List<Piece<ArticleMatter>>> bySeries;
    private final Map<Slug, List<Piece<ArticleMatter>>> related = new ConcurrentHashMap<>();

    private Catalogue(List<Piece<ArticleMatter>> all, Interval interval, List<Piece<ArticleMatter>> newest) {
        this.all = all;
        this.interval = interval;
        this.newest = newest;
        this.byTopic =
                index(newest, article -> article.matter().topics().stream().distinct());
        this.bySeries = index(
                newest.reversed(), article -> Stream.ofNullable(article.matter().series()));
        newest.forEach(this::register);
    }

    /** The catalogue at an instant, of all articles sorted with the newest first. */
    static Catalogue at(Instant now, List<Piece<ArticleMatter>> all) {
        return new Catalogue(
                all,
                Interval.around(now, all),
                all.stream()
                        .filter(article -> article.matter().isPublishedAt(now))
                        .toList());
    }

    private void register(Piece<ArticleMatter> article) {
        bySlug.put(article.slug(), article);
        article.matter().aliases().forEach(alias -> aliases.putIfAbsent(alias, article.slug()));
    }

    private static Map<Slug, List<Piece<ArticleMatter>>> index(
            List<Piece<ArticleMatter>> articles, Function<Piece<ArticleMatter>, Stream<Slug>> keys) {
        record Entry(Slug key, Piece<ArticleMatter> article) {}
        return articles.stream()
                .flatMap(article -> keys.apply(article).map(key -> new Entry(key, article)))
                .collect(Collectors.groupingBy(
                        Entry::key, Collectors.mapping(Entry::article, Collectors.toUnmodifiableList())));
    }

    /** Whether this is still the catalogue of these articles at this instant. */
    @SuppressWarnings("ReferenceEquality") // The folder answers with the same list until a file changed.
    boolean holds(List<Piece<ArticleMatter>> articles, Instant now) {
        return all == articles && interval.contains(now);
    }

    Instant until() {
        return interval.until();
    }

    List<Piece<ArticleMatter>> newest() {
        return newest;
    }

    Optional<Piece<ArticleMatter>> find(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    List<Piece<ArticleMatter>> about(Slug topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    List<Slug> topics() {
        return byTopic.keySet().stream().sorted().toList();
    }

    List<Piece<ArticleMatter>> inSeries(Slug series) {
        return bySeries.getOrDefault(series, List.of());
    }

    Optional<Slug> current(Slug alias) {
        return Optional.ofNullable(aliases.get(alias));
    }

    Map<Slug, Slug> aliases() {
        Map<Slug, Slug> former = new LinkedHashMap<>(aliases);
        former.keySet().removeAll(bySlug.keySet());
        return former;
    }

    List<Piece<ArticleMatter>> related(Piece<ArticleMatter> article) {
        return related.computeIfAbsent(article.slug(), slug -> new Related(this).to(article));
    }
}
