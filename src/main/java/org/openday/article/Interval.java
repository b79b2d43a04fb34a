package org.openday.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A time without an edge: nothing appears or expires from {@code from} until before {@code until}. */
record Interval(Instant from, Instant until) {

    static Interval around(Instant now, List<Piece<ArticleMatter>> articles) {
        List<Instant> edges = articles.stream().flatMap(Interval::edges).toList();
        return new Interval(
                edges.stream()
                        .filter(edge -> !edge.isAfter(now))
                        .max(Instant::compareTo)
                        .orElse(Instant.MIN),
                edges.stream()
                        .filter(edge -> edge.isAfter(now))
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX));
    }

    private static Stream<Instant> edges(Piece<ArticleMatter> article) {
        return Stream.of(article.matter().publishAt(), article.matter().expireAt())
                .filter(Objects::nonNull);
    }

    boolean contains(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
