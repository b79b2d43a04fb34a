package org.openday.media.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.Link;

/**
 * Where files are brought.
 *
 * @param kept those of this form that are in the library now
 * @param more address of the same form with more rows; null when it has as many as may be
 */
record UploadPage(
        String heading,
        String action,
        List<Row> rows,
        List<Field.Fault> errors,
        List<Link> kept,
        @Nullable String more) {

    /** One file and what is said of it. */
    record Row(
            int number,
            Field file,
            Field alt,
            Field name,
            Field reference,
            Field event,
            boolean decorative,
            boolean faces) {}
}
