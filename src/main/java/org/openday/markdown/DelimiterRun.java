package org.openday.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A run of {@code *}, {@code _} or {@code ~} in the text, until it is known what it means. */
final class DelimiterRun extends CustomNode {
    private final char mark;
    private final int originalLength;
    private final boolean opens;
    private final boolean closes;
    private int length;

    /** The neighbours among the runs that can still be paired, and where this one stood at first. */
    @Nullable
    DelimiterRun previousRun;

    @Nullable
    DelimiterRun nextRun;

    int position;

    /** How deep the inline nodes between this run and the next are nested. */
    int depthAfter;

    DelimiterRun(char mark, int length, Neighbour before, Neighbour after) {
        var left = isFlanking(after, before);
        var right = isFlanking(before, after);
        this.mark = mark;
        this.originalLength = length;
        this.length = length;
        this.opens = isUsable() && left && (mark != '_' || !right || before.punctuation());
        this.closes = isUsable() && right && (mark != '_' || !left || after.punctuation());
    }

    /**
     * Left-flanking if the inner side comes after the run, right-flanking if it comes before. A CJK character on either
     * side takes the place of the space that CJK text does not write.
     *
     * @see <a href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">CJK-friendly amendment
     *     to CommonMark 0.31.2, 6.2</a>
     */
    private static boolean isFlanking(Neighbour inner, Neighbour outer) {
        return !inner.space()
                && (!inner.punctuation() || outer.space() || outer.punctuation() || inner.cjk() || outer.cjk());
    }

    /** GitHub strikes with one or two tildes, never more. */
    private boolean isUsable() {
        return mark != '~' || originalLength <= 2;
    }

    boolean closes() {
        return closes;
    }

    boolean opens() {
        return opens;
    }

    /** Runs of one kind fail alike: if one closer finds no opener, none of its kind finds one further back. */
    int kind() {
        return "*_~".indexOf(mark) * 6 + originalLength % 3 + (opens ? 3 : 0);
    }

    boolean isUsedUp() {
        return length == 0;
    }

    boolean canPairWith(DelimiterRun closer) {
        return opens && mark == closer.mark && (mark == '~' ? length == closer.length : keepsRuleOfThree(closer));
    }

    /** Rules 9 and 10 of CommonMark's emphasis. */
    private boolean keepsRuleOfThree(DelimiterRun closer) {
        return !(closes || closer.opens)
                || closer.originalLength % 3 == 0
                || (originalLength + closer.originalLength) % 3 != 0;
    }

    /** Uses up the marks of one pair and puts what stands between the two runs into the node they mean. */
    Node wrapUpTo(DelimiterRun closer) {
        var used = Math.min(2, Math.min(length, closer.length));
        var wrapper = meaning(used);
        while (getNext() != closer) {
            wrapper.appendChild(getNext());
        }
        insertAfter(wrapper);
        length -= used;
        closer.length -= used;
        return wrapper;
    }

    private Node meaning(int used) {
        if (mark == '~') {
            return new Strikethrough("~".repeat(used));
        }
        var marks = String.valueOf(mark).repeat(used);
        return used == 2 ? new StrongEmphasis(marks) : new Emphasis(marks);
    }

    /** What was not paired is ordinary text. */
    void becomeText() {
        if (!isUsedUp()) {
            var text = new Text(String.valueOf(mark).repeat(length));
            text.setSourceSpans(getSourceSpans());
            insertBefore(text);
        }
        unlink();
    }
}
