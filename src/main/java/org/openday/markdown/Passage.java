package org.openday.markdown;

import java.util.List;

/**
 * A paragraph, heading or table cell of a text, and where each of its characters stands in the source.
 *
 * <p>Its text has no markup; {@link #OBJECT} stands for what is no prose: images, code, raw HTML and marks of footnotes. A
 * line break of the source that a reader sees is {@code \n}.
 */
public final class Passage {

    /** What a passage is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        HEADER_CELL,
        CELL
    }

    /** Stands in a text for something that is no prose. */
    public static final char OBJECT = '\uFFFC';

    private final Kind kind;
    private final int level;
    private final String text;
    private final int[] offsets;
    private final List<Mention> mentions;

    /** @param offsets where each character stands, and one more for where the passage ends */
    Passage(Kind kind, int level, String text, int[] offsets, List<Mention> mentions) {
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.offsets = offsets;
        this.mentions = List.copyOf(mentions);
    }

    public Kind kind() {
        return kind;
    }

    /** Of a heading, as it is written: 1 for {@code #}; 0 of any other passage. */
    public int level() {
        return level;
    }

    public String text() {
        return text;
    }

    /** Where in the source the character at an index stands, counted from 0; the length of the text asks for the passage's end. */
    public int offset(int index) {
        return offsets[index];
    }

    /** The links and images in it, in order. */
    public List<Mention> mentions() {
        return mentions;
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}
