package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.web.EditorPage.DiffPart;

/**
 * The revisions of an edition, and how two of them differ.
 *
 * @param from the older one that is compared; 0 when there is only one
 * @param discard address to end the work on it, or null when that cannot be done
 */
record HistoryPage(
        Heading heading,
        List<Row> rows,
        int from,
        int to,
        List<DiffPart> diff,
        List<Other> others,
        String restore,
        String catchUp,
        @Nullable String discard) {

    /** A revision. */
    record Row(
            int number,
            String how,
            String author,
            String when,
            String note,
            boolean head,
            boolean restorable,
            String compare) {}

    /** Another edition of the same text. */
    record Other(String url, String label, String when) {}
}
