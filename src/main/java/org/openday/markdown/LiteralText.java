package org.openday.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a text without its markup and without raw HTML; how blocks are set apart is for who extends it. */
abstract class LiteralText extends AbstractVisitor {
    final StringBuilder text = new StringBuilder();
    private final char lineBreak;

    /** @param lineBreak what stands for the end of a line within a paragraph */
    LiteralText(char lineBreak) {
        this.lineBreak = lineBreak;
    }

    /** What was collected, fit to be shown anywhere. */
    final String collected() {
        return Printable.of(text.toString().strip());
    }

    @Override
    public final void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public final void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public final void visit(FencedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public final void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public final void visit(SoftLineBreak softLineBreak) {
        text.append(lineBreak);
    }

    @Override
    public final void visit(HardLineBreak hardLineBreak) {
        text.append(lineBreak);
    }
}
