package org.openday.article;

import org.jspecify.annotations.Nullable;

/** Front matter of something with a title and, if it was given one, a summary. */
public interface Titled {

    String title();

    @Nullable
    String summary();
}
