package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.Link;

/**
 * The form of an event beside title and text, section by section.
 *
 * @param contents the sections as links; {@code current} marks those with something to correct
 */
record EventPart(List<Link> contents, List<Section> sections) {

    /** Fields that belong together, or a list of rows of them. */
    record Section(
            String id,
            String heading,
            String about,
            List<Field> fields,
            @Nullable Rows rows) {}

    /**
     * A list whose rows come and go.
     *
     * @param add what the button that adds one sends
     */
    record Rows(
            String add,
            String label,
            String empty,
            @Nullable String error,
            List<Row> rows) {}

    /**
     * A row of a list.
     *
     * @param note what families have to do with it, or empty
     * @param remove what the button that takes it away sends; empty: it cannot be taken away
     */
    record Row(
            String id,
            String summary,
            boolean open,
            String name,
            String key,
            String note,
            List<Field> fields,
            String remove) {}

    /**
     * A field.
     *
     * @param type {@code text}, {@code area}, {@code number}, {@code date}, {@code time}, {@code select}, {@code check} or
     *     {@code ticks}
     * @param choices of a {@code select}, or the boxes of {@code ticks}
     */
    record Field(
            String name,
            String label,
            String hint,
            String type,
            String value,
            List<Choice> choices,
            @Nullable String error) {}

    /** Something to choose; {@code value} is the name of its own box among {@code ticks}. */
    record Choice(String value, String label, boolean chosen) {}
}
