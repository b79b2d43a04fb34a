package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.article.SeriesMatter;
import org.openday.article.Shelf;
import org.openday.article.Topics;

/** Topics and series in which nothing new has appeared for long. */
@Singleton
public class Columns {

    /**
     * One of them.
     *
     * @param path where readers find it
     * @param newest when its last article appeared; null: it has none
     */
    public record Stale(String title, String path, @Nullable Instant newest) {

        boolean isOlderThan(Instant since) {
            return newest == null || newest.isBefore(since);
        }
    }

    private final Topics topics;
    private final Shelf<SeriesMatter> series;
    private final Articles articles;
    private final ColumnSettings settings;
    private final Clock clock;

    Columns(Topics topics, Shelf<SeriesMatter> series, Articles articles, ColumnSettings settings, Clock clock) {
        this.topics = topics;
        this.series = series;
        this.articles = articles;
        this.settings = settings;
        this.clock = clock;
    }

    List<Stale> stale() {
        Instant since = clock.instant().minus(settings.staleAfter());
        return settings.staleAfter().isZero()
                ? List.of()
                : Stream.concat(
                                topics.described().stream()
                                        .map(topic -> column(
                                                topic.matter().title(), topic.path(), articles.about(topic.slug()))),
                                series.all().stream()
                                        .map(one -> column(
                                                one.matter().title(), one.path(), articles.inSeries(one.slug()))))
                        .filter(column -> column.isOlderThan(since))
                        .toList();
    }

    private static Stale column(String title, String path, List<Piece<ArticleMatter>> articles) {
        return new Stale(
                title,
                path,
                articles.stream()
                        .map(each -> each.matter().publishAt())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }
}
