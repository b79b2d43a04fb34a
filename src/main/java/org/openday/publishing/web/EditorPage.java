package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.Codes;
import org.openday.publishing.WordDiff;

/**
 * The editor.
 *
 * @param errors what keeps it from the site
 * @param event the facts of an event, or null when it is none
 * @param corrected what the proofreader says of it
 * @param pictures to choose a cover from
 * @param company who else has it open
 * @param conflict how the text that is kept differs from the typed one, when both have to be chosen from
 * @param preview address of the page of what is typed
 * @param copy slug of the event that can be taken over into the year after, or empty
 */
record EditorPage(
        Heading heading,
        int basedOn,
        List<Fault> errors,
        List<TextField> fields,
        @Nullable EventPart event,
        String body,
        Corrected corrected,
        List<Picture> pictures,
        String company,
        @Nullable Conflict conflict,
        String save,
        String autosave,
        String corrections,
        String preview,
        String copy) {

    /**
     * A field of the front matter.
     *
     * @param type of the input
     * @param choices what can be ticked instead of typed, or empty
     */
    record TextField(
            String name,
            String label,
            String hint,
            String type,
            String value,
            List<Choice> choices,
            boolean main,
            @Nullable String error) {}

    /** A box to tick. */
    record Choice(String value, String label, boolean chosen) {}

    /** A line of the summary of what is wrong. */
    record Fault(String target, String message) {}

    /** A picture of the library. */
    record Picture(String reference, String name) {}

    /** Two texts to choose from: what was removed and added on the way from the other to the typed one. */
    record Conflict(String author, List<DiffPart> parts) {}

    /** A stretch of text and what became of it: {@code same}, {@code removed} or {@code added}. */
    record DiffPart(String change, String text) {

        static List<DiffPart> of(String older, String newer) {
            return WordDiff.between(older, newer).stream()
                    .map(part -> new DiffPart(Codes.of(part.change()), part.text()))
                    .toList();
        }
    }
}
