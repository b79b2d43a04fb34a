package org.openday.search;

import org.jspecify.annotations.Nullable;

/**
 * A page that has all words of a query.
 *
 * @param path without viewing prefix
 * @param lang language of title and excerpt when it is not the reader's
 */
public record Found(
        Kind kind,
        Marked title,
        String path,
        Marked excerpt,
        @Nullable String lang) {}
