package org.openday.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.search.Marked;

/**
 * The search form and what was found.
 *
 * @param query what was looked for; empty before the first search
 */
record SearchPage(String query, List<Hit> hits) {

    /** A page that was found; {@code lang} when its text is not in the language of the page. */
    record Hit(
            String kind,
            Marked title,
            String path,
            Marked excerpt,
            @Nullable String lang) {}
}
