package org.openday.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Takes out line breaks of the source between Chinese or Japanese characters, where a browser would show a space. */
final class LineJoining extends AbstractVisitor implements PostProcessor {
    private static final int NOTHING = 0;

    private int last = NOTHING;
    private @Nullable SoftLineBreak lineBreak;

    /** A post-processor is shared by all documents, so each document gets a visitor of its own. */
    @Override
    public Node process(Node document) {
        document.accept(new LineJoining());
        return document;
    }

    @Override
    public void visit(Paragraph paragraph) {
        startAfresh();
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        startAfresh();
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        startAfresh();
        visitChildren(image);
        startAfresh();
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        startAfresh();
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        lineBreak = softLineBreak;
    }

    @Override
    public void visit(Text text) {
        goOnWith(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        goOnWith(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        goOnWith(html.getLiteral());
    }

    private void goOnWith(String text) {
        if (!text.isEmpty()) {
            joinTo(text.codePointAt(0));
            last = lastCharacterOf(text);
        }
    }

    private void joinTo(int next) {
        if (lineBreak != null && Cjk.flowsOn(last, next)) {
            lineBreak.unlink();
        }
        lineBreak = null;
    }

    /** The character, not the variation selector that may follow it. */
    private static int lastCharacterOf(String text) {
        var last = text.codePointBefore(text.length());
        var start = text.length() - Character.charCount(last);
        var selects = Cjk.isVariationSelector(last) || Cjk.isIdeographicVariationSelector(last);
        return selects && start > 0 ? text.codePointBefore(start) : last;
    }

    private void startAfresh() {
        last = NOTHING;
        lineBreak = null;
    }
}
