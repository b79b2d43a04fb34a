package org.openday.publishing.web;

import java.util.List;
import org.openday.web.Link;
import org.openday.web.Pager;

/**
 * The texts there are.
 *
 * @param count how many there are by the filter, in a sentence
 * @param fresh address to begin a new one, empty when this person does not write
 * @param begin address to begin the next edition of one
 * @param copy address to take an event over into the year after, likewise
 */
record ListPage(
        String heading,
        ListFilter filter,
        List<String> kinds,
        List<Link> filters,
        String count,
        List<Row> rows,
        Pager pager,
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
