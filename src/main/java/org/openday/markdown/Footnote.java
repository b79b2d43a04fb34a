package org.openday.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;

/** The nodes that footnotes consist of. */
final class Footnote {
    private Footnote() {}

    /** All notes, at the end of the document. */
    static final class Section extends CustomBlock {}

    /** A note, which ends with a way back to each place that mentions it. */
    static final class Note extends CustomBlock {
        private final List<Mark> marks = new ArrayList<>();
        private final int number;

        Note(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** A further place that mentions the note. */
        Mark nextMark() {
            marks.add(new Mark(number, marks.size() + 1));
            return marks.getLast();
        }

        /** Puts the links back at the end of the last paragraph, where readers look for them. */
        void addWaysBack() {
            if (!(getLastChild() instanceof Paragraph)) {
                appendChild(new Paragraph());
            }
            marks.forEach(mark -> getLastChild().appendChild(new WayBack(mark)));
        }
    }

    /** A place in the text that mentions a note. */
    static final class Mark extends CustomNode {
        private final int number;
        private final int occurrence;

        private Mark(int number, int occurrence) {
            this.number = number;
            this.occurrence = occurrence;
        }

        int number() {
            return number;
        }

        /** 1 for the place that mentions the note first. */
        int occurrence() {
            return occurrence;
        }
    }

    /** The link from a note to one of its marks. */
    static final class WayBack extends CustomNode {
        private final Mark mark;

        private WayBack(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }
}
