package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.web.NewPage.Fault;
import org.openday.publishing.web.NewPage.TextField;

/**
 * The links to a draft.
 *
 * @param fresh the link that was just made, which is shown this once; or null
 * @param mayShare whether this person may make links to it and revoke them now
 */
record LinksPage(
        Heading heading,
        @Nullable String fresh,
        TextField days,
        List<Fault> errors,
        List<Row> rows,
        boolean mayShare,
        String action) {

    /** A link that leads to the draft now. */
    record Row(String made, String until, String opened, String revoke) {}
}
