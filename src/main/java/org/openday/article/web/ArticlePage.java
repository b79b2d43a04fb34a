package org.openday.article.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleCard;
import org.openday.article.Moment;
import org.openday.article.Picture;
import org.openday.article.Tag;
import org.openday.markdown.MarkdownText.Heading;
import org.openday.markdown.SafeHtml;

/**
 * An article as it is read.
 *
 * @param lang language of the text when it is not that of the page
 * @param outline headings worth listing; empty when there are fewer than two
 */
record ArticlePage(
        String slug,
        String title,
        @Nullable String lang,
        String summary,
        Byline byline,
        @Nullable Picture cover,
        List<Heading> outline,
        SafeHtml body,
        @Nullable SeriesBox series,
        List<Tag> topics,
        List<ArticleCard> related) {

    /** Who wrote it, when, and how many minutes it takes. */
    record Byline(
            @Nullable String author,
            Moment published,
            @Nullable Moment updated,
            int minutes) {}

    /** The series it belongs to: its place in it, its neighbours, and all of it. */
    record SeriesBox(
            Tag series,
            int position,
            int size,
            @Nullable Tag previous,
            @Nullable Tag next,
            List<Part> parts) {}

    /** One article of the series. */
    record Part(Tag article, boolean current) {}
}
