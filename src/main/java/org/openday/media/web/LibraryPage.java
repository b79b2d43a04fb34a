package org.openday.media.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.Link;

/**
 * What there is in the library.
 *
 * @param kind which are shown, as the address has it
 * @param recalls public pictures somebody has to look at since a consent was taken back
 * @param fresh address to bring files, empty for whoever only looks
 * @param count how many there are, in words
 */
record LibraryPage(
        String heading,
        String action,
        String q,
        String kind,
        List<Link> filters,
        List<Card> cards,
        List<Link> recalls,
        String count,
        String fresh,
        @Nullable String newer,
        @Nullable String older) {

    /**
     * An item.
     *
     * @param thumbnail address of its smallest picture, null of a document
     */
    record Card(
            String name,
            String url,
            String reference,
            String alt,
            @Nullable String thumbnail,
            boolean faces,
            String added) {}
}
