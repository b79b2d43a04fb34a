package org.openday.article;

import org.jspecify.annotations.Nullable;

/** The front matter of a series: articles to be read one after another. */
public record SeriesMatter(String title, @Nullable String summary) implements Titled {}
