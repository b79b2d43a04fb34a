package org.openday.publishing.web;

import java.util.List;
import org.openday.web.Link;

/**
 * The texts there are.
 *
 * @param more whether there are more than are listed
 * @param fresh address to begin a new one, empty when this person does not write
 * @param begin address to begin the next edition of one
 * @param copy address to take an event over into the year after, likewise
 */
record ListPage(
        String heading,
        String q,
        String state,
        String kind,
        List<Link> filters,
        List<Link> kinds,
        List<Row> rows,
        boolean more,
        String fresh,
        String begin,
        String copy) {

    /**
     * A text.
     *
     * @param url of the edition that is worked on, or empty
     */
    record Row(
            String title,
            String address,
            String kind,
            String slug,
            String language,
            String state,
            String stateLabel,
            String url,
            String by,
            String when) {}
}
