package org.openday.article.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleCard;
import org.openday.article.ArticleCards;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Moment;
import org.openday.article.Picture;
import org.openday.article.Piece;
import org.openday.article.Tags;
import org.openday.article.web.ArticlePage.Byline;
import org.openday.article.web.ArticlePage.SeriesBox;
import org.openday.content.ContentItem;
import org.openday.markdown.MarkdownText.Heading;
import org.openday.markdown.ReadingLength;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Dependencies;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page of an article. */
@Singleton
final class ArticlePages {

    private static final int DEEPEST_LISTED = 3;

    private final Articles articles;
    private final SeriesBoxes series;
    private final ArticleCards cards;
    private final Tags tags;
    private final Pages pages;

    ArticlePages(Articles articles, SeriesBoxes series, ArticleCards cards, Tags tags, Pages pages) {
        this.articles = articles;
        this.series = series;
        this.cards = cards;
        this.tags = tags;
        this.pages = pages;
    }

    /** The page in its template. */
    static PageView view(String path, ArticlePage page) {
        return PageView.of("articles/show", path, page.title(), page).describedAs(page.summary());
    }

    /** The article by itself, without what stands around it because of other articles. */
    ArticlePage alone(Piece<ArticleMatter> article, Viewing viewing) {
        return page(article, viewing, null, List.of());
    }

    ArticlePage of(Piece<ArticleMatter> article, Viewing viewing) {
        return page(
                article,
                viewing,
                Dependencies.answer(
                        "articles:series-of/" + article.slug() + "/" + viewing.language(),
                        () -> series.around(article, viewing.language())),
                Dependencies.answer(
                        "articles:beside/" + article.slug() + viewing.base(),
                        () -> cards.of(articles.related(article), viewing)));
    }

    private ArticlePage page(
            Piece<ArticleMatter> article, Viewing viewing, @Nullable SeriesBox around, List<ArticleCard> beside) {
        ContentItem<ArticleMatter> shown = article.in(viewing.language());
        SafeHtml body = shown.html(viewing.base());
        return new ArticlePage(
                article.slug().value(),
                shown.matter().title(),
                article.foreignTag(viewing.language()),
                Objects.requireNonNullElse(shown.matter().summary(), ""),
                byline(article.matter(), shown, pages.wording(viewing)),
                cover(ArticleCards.picture(article, shown.matter()), body),
                outline(shown),
                body,
                around,
                tags.topics(article.matter().topics(), viewing.language()),
                beside);
    }

    /** A picture that stands in the text is not shown above it too. */
    private static @Nullable Picture cover(@Nullable Picture picture, SafeHtml body) {
        return picture == null || body.value().contains(picture.url()) ? null : picture;
    }

    private static Byline byline(ArticleMatter dates, ContentItem<ArticleMatter> shown, Wording wording) {
        return new Byline(
                shown.matter().author(),
                Moment.of(dates.publishAt(), wording),
                Moment.ofAny(updated(dates), wording),
                ReadingLength.minutes(shown.length()));
    }

    private static @Nullable Instant updated(ArticleMatter matter) {
        return matter.updatedAt() != null && matter.updatedAt().isAfter(matter.publishAt()) ? matter.updatedAt() : null;
    }

    private static List<Heading> outline(ContentItem<?> shown) {
        List<Heading> headings = shown.text().outline().stream()
                .filter(heading -> heading.level() <= DEEPEST_LISTED)
                .toList();
        return headings.size() < 2 ? List.of() : headings;
    }
}
