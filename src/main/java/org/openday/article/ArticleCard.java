package org.openday.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param path without viewing prefix
 * @param summary may be empty
 * @param lang language of title, summary and picture when it is not that of the page
 */
public record ArticleCard(
        String title,
        String path,
        String summary,
        Moment published,
        List<Tag> topics,
        @Nullable Picture picture,
        @Nullable String lang) {}
