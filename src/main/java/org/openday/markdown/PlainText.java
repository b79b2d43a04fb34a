package org.openday.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects what a reader would read aloud: one line for each paragraph, no markup, no raw HTML. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        var collector = new PlainText();
        collector.visitChildren(node);
        return Printable.of(collector.text.toString().strip());
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

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        text.append(' ');
    }
}
