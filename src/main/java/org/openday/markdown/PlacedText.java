package org.openday.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Collects the text of one passage and notes for each character where it stands in the source. */
final class PlacedText {

    private static final int LONGEST_ENTITY = 32;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private int at;

    PlacedText(String source) {
        this.source = source;
    }

    int length() {
        return text.length();
    }

    String since(int from) {
        return text.substring(from);
    }

    /** Something that is no prose. */
    void object(Node node) {
        append(Passage.OBJECT, start(node));
        at = Math.max(at, end(node));
    }

    void lineBreak() {
        append('\n', at);
    }

    /**
     * The words of a node. Beside what it says, its piece of the source may hold escapes, entities and what begins the
     * lines of a quote or an item.
     */
    void add(Text node) {
        skipWhatWasTakenOut(node);
        var spans = node.getSourceSpans().iterator();
        var end = 0;
        for (var letter : node.getLiteral().toCharArray()) {
            while (at >= end && spans.hasNext()) {
                var span = spans.next();
                at = Math.max(at, span.getInputIndex());
                end = end(span);
            }
            take(letter);
        }
    }

    /** Of {@code [x] task} the words are left, and the place of it all. */
    private void skipWhatWasTakenOut(Text node) {
        var begin = end(node) - node.getLiteral().length();
        if (node.getSourceSpans().size() == 1 && begin > start(node) && source.startsWith(node.getLiteral(), begin)) {
            at = Math.max(at, begin);
        }
    }

    private void take(char letter) {
        if (is(at, letter)) {
            append(letter, at);
            at = letter == '&' && source.startsWith("&amp;", at) ? at + "&amp;".length() : at + 1;
        } else if (is(at, '\\') && is(at + 1, letter)) {
            append(letter, at + 1);
            at += 2;
        } else {
            append(letter, Math.min(at, source.length()));
            at = is(at, '&') ? behindEntity() : at;
        }
    }

    private int behindEntity() {
        var end = source.indexOf(';', at, Math.min(source.length(), at + LONGEST_ENTITY));
        return end < 0 ? at : end + 1;
    }

    private boolean is(int index, char letter) {
        return index < source.length() && source.charAt(index) == letter;
    }

    private void append(char letter, int offset) {
        if (text.length() + 1 == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(letter);
    }

    Passage passage(Passage.Kind kind, int level, Node node, List<Mention> mentions) {
        offsets[text.length()] = text.isEmpty() ? start(node) : at;
        return new Passage(kind, level, text.toString(), Arrays.copyOf(offsets, text.length() + 1), mentions);
    }

    /** Where a node begins; one that does not know stands where the text has come to. */
    int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? at
                : node.getSourceSpans().getFirst().getInputIndex();
    }

    int end(Node node) {
        return node.getSourceSpans().isEmpty() ? at : end(node.getSourceSpans().getLast());
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
