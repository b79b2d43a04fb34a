package org.openday.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentLink;
import org.openday.shared.Slug;

/**
 * The front matter of an article.
 *
 * @param topics what it is about, the main topic first
 * @param publishAt from this instant on it is published
 * @param expireAt from this instant on it is not published any more
 * @param aliases slugs it had before
 * @param reviewBy when somebody should look whether it is still right
 * @param withdrawn why it was taken off the site, in a sentence for readers; its address then answers 410
 */
public record ArticleMatter(
        String title,
        @Nullable String summary,
        List<Slug> topics,
        @Nullable String author,
        Instant publishAt,
        @Nullable Instant expireAt,
        @Nullable Instant updatedAt,
        @Nullable Slug series,
        @Nullable ContentLink image,
        @Nullable String imageAlt,
        List<Slug> aliases,
        @Nullable Instant reviewBy,
        @Nullable String withdrawn)
        implements Titled {

    /** Whether it stands there already and appears by itself. */
    public boolean isComingAt(Instant now) {
        return withdrawn == null && now.isBefore(publishAt);
    }

    boolean isPublishedAt(Instant now) {
        return withdrawn == null && !now.isBefore(publishAt) && (expireAt == null || now.isBefore(expireAt));
    }
}
