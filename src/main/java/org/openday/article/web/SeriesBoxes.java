package org.openday.article.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.article.SeriesMatter;
import org.openday.article.Shelf;
import org.openday.article.Tag;
import org.openday.article.Tags;
import org.openday.article.web.ArticlePage.Part;
import org.openday.article.web.ArticlePage.SeriesBox;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Writes the way through a series. */
@Singleton
final class SeriesBoxes {

    private final Articles articles;
    private final Shelf<SeriesMatter> series;

    SeriesBoxes(Articles articles, Shelf<SeriesMatter> series) {
        this.articles = articles;
        this.series = series;
    }

    /** The series of an article, or null when it belongs to none. */
    @Nullable
    SeriesBox around(Piece<ArticleMatter> article, Language reader) {
        Slug slug = article.matter().series();
        return slug == null ? null : box(slug, articles.inSeries(slug), article, reader);
    }

    private SeriesBox box(Slug slug, List<Piece<ArticleMatter>> parts, Piece<ArticleMatter> article, Language reader) {
        int index = parts.indexOf(article);
        return new SeriesBox(
                Tags.of(series.find(slug).orElse(null), slug, "", reader),
                index + 1,
                parts.size(),
                index > 0 ? tag(parts.get(index - 1), reader) : null,
                index < parts.size() - 1 ? tag(parts.get(index + 1), reader) : null,
                parts.stream()
                        .map(part -> new Part(tag(part, reader), part.equals(article)))
                        .toList());
    }

    private static Tag tag(Piece<ArticleMatter> article, Language reader) {
        return Tags.of(article, article.path(), reader);
    }
}
