package org.openday.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Collects what a reader would read aloud: one line for each paragraph, no markup, no raw HTML. */
final class PlainText extends LiteralText {
    private PlainText() {
        super(' ');
    }

    static String of(Node node) {
        var collector = new PlainText();
        collector.visitChildren(node);
        return collector.collected();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            separate(child);
            child.accept(this);
        }
    }

    /** A table row is a custom node to commonmark-java, and a line to the reader. */
    private void separate(Node next) {
        if (next instanceof TableCell && next.getPrevious() != null) {
            text.append(' ');
        } else if (next instanceof Block || next.getFirstChild() instanceof TableCell) {
            startLine();
        }
    }

    private void startLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
