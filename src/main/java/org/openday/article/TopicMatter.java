package org.openday.article;

import org.jspecify.annotations.Nullable;
import org.openday.content.ContentLink;

/** The front matter of a topic; {@code order} is its place among the topics. */
public record TopicMatter(
        String title,
        @Nullable String summary,
        int order,
        @Nullable ContentLink image,
        @Nullable String imageAlt) implements Titled {}
