package org.openday.article;

import org.jspecify.annotations.Nullable;

/** The front matter of a standing page; {@code order} is its place at the foot of every page. */
public record PageMatter(String title, @Nullable String summary, int order) implements Titled {}
