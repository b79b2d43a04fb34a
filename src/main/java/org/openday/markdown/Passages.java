package org.openday.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.openday.markdown.MarkdownText.Reference;

/** Reads a document passage by passage. */
final class Passages extends AbstractVisitor {

    private final String source;
    private final List<Passage> read = new ArrayList<>();
    private PlacedText text;
    private List<Mention> mentions = new ArrayList<>();

    private Passages(String source) {
        this.source = source;
        this.text = new PlacedText(source);
    }

    static List<Passage> of(Node document, String source) {
        var passages = new Passages(source);
        document.accept(passages);
        return List.copyOf(passages.read);
    }

    @Override
    public void visit(Paragraph paragraph) {
        passage(Passage.Kind.PARAGRAPH, 0, paragraph);
    }

    @Override
    public void visit(Heading heading) {
        passage(Passage.Kind.HEADING, heading.getLevel(), heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            passage(cell.isHeader() ? Passage.Kind.HEADER_CELL : Passage.Kind.CELL, 0, cell);
        } else if (node.getFirstChild() == null) {
            text.object(node);
        } else {
            visitChildren(node);
        }
    }

    private void passage(Passage.Kind kind, int level, Node node) {
        text = new PlacedText(source);
        mentions = new ArrayList<>();
        visitChildren(node);
        read.add(text.passage(kind, level, node, mentions));
    }

    @Override
    public void visit(Link link) {
        var from = text.length();
        visitChildren(link);
        mention(Reference.Kind.LINK, link.getDestination(), text.since(from), link);
    }

    @Override
    public void visit(Image image) {
        text.object(image);
        mention(Reference.Kind.IMAGE, image.getDestination(), PlainText.of(image), image);
    }

    private void mention(Reference.Kind kind, String destination, String words, Node node) {
        mentions.add(new Mention(kind, destination, words, text.start(node), text.end(node)));
    }

    @Override
    public void visit(Text node) {
        text.add(node);
    }

    @Override
    public void visit(Code code) {
        text.object(code);
    }

    @Override
    public void visit(HtmlInline html) {
        text.object(html);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.lineBreak();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.lineBreak();
    }
}
