package org.openday.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Writes a text as one types a letter: blank lines between paragraphs, dashes before items, addresses in angle brackets. */
final class LetterText extends LiteralText {
    private final LinkResolver links;

    private LetterText(LinkResolver links) {
        super('\n');
        this.links = links;
    }

    static String of(Node node, LinkResolver links) {
        var letter = new LetterText(links);
        letter.visitChildren(node);
        return letter.collected();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block && child.getPrevious() != null) {
                text.append(parent instanceof Document ? "\n\n" : "\n");
            }
            child.accept(this);
        }
    }

    @Override
    public void visit(ListItem item) {
        text.append(item.getParent() instanceof OrderedList list ? number(list, item) : "- ");
        visitChildren(item);
    }

    private static String number(OrderedList list, ListItem item) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ". ";
    }

    /** The angle brackets keep what follows out of the address (RFC 3986, appendix C). */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        var target = links.resolve(link.getDestination());
        if (target != null) {
            text.append(" <").append(target.url()).append('>');
        }
    }
}
