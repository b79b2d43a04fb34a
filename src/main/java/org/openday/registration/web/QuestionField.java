package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of an event's own questions as a reader sees it; {@code partials/question.ftlh} prints it.
 *
 * @param type the word of its type, such as {@code long-text}
 * @param group whether it has several boxes or buttons under one legend
 * @param lang tag of the language of label, help and choices when it is not that of the page
 * @param notes what stands between label and field, in this order
 * @param described ids of the notes and of the error
 * @param value what was typed, or what the file that was sent is kept under
 * @param rules what the browser checks by, as data attributes
 */
record QuestionField(
        String type,
        boolean group,
        String id,
        String name,
        String label,
        @Nullable String lang,
        boolean optional,
        List<Note> notes,
        String described,
        @Nullable String error,
        String value,
        List<Part> parts,
        List<Choice> choices,
        List<Rule> rules) {

    /** A sentence about the question; {@code kind} says which. */
    record Note(
            String kind, String id, String text, @Nullable String lang) {}

    /** Year, month or day; {@code key} says which. */
    record Part(String key, String id, String name, String value, boolean wrong) {}

    /** An option, or yes or no. */
    record Choice(String id, String key, String label, boolean chosen) {}

    /** A data attribute, its name without {@code data-}. */
    record Rule(String name, String value) {}
}
