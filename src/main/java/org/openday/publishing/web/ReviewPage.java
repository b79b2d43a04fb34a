package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.web.EditorPage.DiffPart;

/**
 * The review of an edition.
 *
 * @param lapsed a sentence when approvals were given for a page that is another one now, or null
 * @param hash of the page the reader of this page sees
 * @param mayNot why this person cannot judge it, or null when they can or need not be told
 */
record ReviewPage(
        Heading heading,
        List<Step> steps,
        @Nullable String lapsed,
        List<Said> acts,
        List<Remark> remarks,
        List<DiffPart> diff,
        String hash,
        String page,
        Typing typing,
        May may,
        @Nullable String mayNot) {

    /** One of the reviews, and who gave it. */
    record Step(String label, boolean given, String by) {}

    /** Something that was done. */
    record Said(String what, String by, String when, String reason) {}

    /** A remark on a passage; {@code passage} is empty when the words are gone. */
    record Remark(long id, String quote, String passage, String text, String by, String when, String settled) {}

    /** What was typed and not taken. */
    record Typing(String reason, String quote, String remark) {}

    /** What this person may do now. */
    record May(boolean handIn, boolean approve, boolean sendBack, boolean remark) {}
}
