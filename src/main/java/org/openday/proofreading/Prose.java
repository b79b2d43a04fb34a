package org.openday.proofreading;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.Passage;

/**
 * Words in one piece: a passage of the text, or the title, summary or other words of the front matter.
 *
 * @param passage null in front matter
 * @param offset where in the whole file the character at an index stands
 */
record Prose(String text, @Nullable Passage passage, IntUnaryOperator offset) {

    boolean isHeading() {
        return passage != null && passage.kind() == Passage.Kind.HEADING;
    }

    boolean isBody() {
        return passage != null;
    }

    /** Notes something from one index to another. */
    void note(Notes notes, Rule rule, int from, int to, String... values) {
        int end = to == 0 ? 0 : offset.applyAsInt(to - 1) + 1;
        notes.note(rule, offset.applyAsInt(from), end, values);
    }
}
