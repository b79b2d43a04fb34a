package org.openday.article;

import org.jspecify.annotations.Nullable;

/**
 * A topic in a list.
 *
 * @param path without viewing prefix
 * @param summary may be empty
 * @param lang language of title, summary and picture when it is not that of the page
 */
public record TopicCard(
        String title,
        String path,
        String summary,
        @Nullable Picture picture,
        @Nullable String lang) {}
