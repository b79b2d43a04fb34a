package org.openday.event;

import org.jspecify.annotations.Nullable;
import org.openday.markdown.Sizes;

/**
 * An event in a list, in words.
 *
 * @param url address of its page
 * @param lang tag of the language of title, summary and place when it is not the page's
 * @param kind in words
 * @param when period of the next session
 * @param datetime start of that session for machines
 * @param more how many sessions follow it, in words; empty when none does
 * @param state as in {@code data-state}, for the badge's colour
 * @param badge the state in words
 * @param image the cover, or null when there is none
 */
public record EventCard(
        String url,
        String title,
        @Nullable String lang,
        String summary,
        String kind,
        String when,
        String datetime,
        String more,
        String place,
        String state,
        String badge,
        @Nullable Cover image) {

    /** A cover image with its size where that is known. */
    public record Cover(
            String url, @Nullable Integer width, @Nullable Integer height, String alt, Sizes sizes) {}
}
