package org.openday.article;

import org.jspecify.annotations.Nullable;

/**
 * A short link to a topic or an article.
 *
 * @param path without viewing prefix
 * @param lang language of the label when it is not that of the page
 */
public record Tag(String label, String path, @Nullable String lang) {}
