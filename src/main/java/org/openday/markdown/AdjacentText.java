package org.openday.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;

/** Joins text nodes that follow each other, so that addresses and task markers are found in one piece. */
final class AdjacentText {
    private AdjacentText() {}

    static void merge(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && text.getNext() instanceof Text) {
                takeInFollowing(text);
            }
        }
    }

    private static void takeInFollowing(Text text) {
        var literal = new StringBuilder(text.getLiteral());
        var spans = new SourceSpans();
        spans.addAll(text.getSourceSpans());
        while (text.getNext() instanceof Text next) {
            literal.append(next.getLiteral());
            spans.addAll(next.getSourceSpans());
            next.unlink();
        }
        text.setLiteral(literal.toString());
        text.setSourceSpans(spans.getSourceSpans());
    }
}
