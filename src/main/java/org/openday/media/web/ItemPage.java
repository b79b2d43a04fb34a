package org.openday.media.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.media.MediaUses.Use;

/**
 * One item of the library.
 *
 * @param preview address of the picture or document for staff
 * @param markdown what is copied into a text
 * @param state whether readers see it: {@code draft}, {@code public} or {@code outdated}
 * @param said what was just done, or null
 * @param recall that somebody has to look at it again since a consent was taken back, or null
 * @param checks when consents to photographs were looked at, by whom and by what
 */
record ItemPage(
        String heading,
        String base,
        String preview,
        String markdown,
        boolean picture,
        String alt,
        List<Fact> facts,
        String state,
        Fields fields,
        List<Use> uses,
        List<Check> checks,
        @Nullable String recall,
        May may,
        List<Field.Fault> errors,
        @Nullable String said) {

    /** Something known of it. */
    record Fact(String label, String value) {}

    /** What can be typed. */
    record Fields(
            Field name,
            Field alt,
            boolean decorative,
            Field focalX,
            Field focalY,
            boolean faces,
            Field event,
            Field file,
            Field basis) {}

    /** Somebody looked at consents. */
    record Check(String when, String by, String basis) {}

    /** What this person may do. */
    record May(boolean describe, boolean renew, boolean takeOff, boolean look) {}
}
