package org.openday.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.openday.markdown.MarkdownText.Reference;

/** Collects the links and images of a document in the order of the text. */
final class References extends AbstractVisitor {
    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> in(Node document) {
        var references = new References();
        document.accept(references);
        return List.copyOf(references.found);
    }

    @Override
    public void visit(Link link) {
        found.add(new Reference(link.getDestination(), Reference.Kind.LINK, lineOf(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        found.add(new Reference(image.getDestination(), Reference.Kind.IMAGE, lineOf(image)));
        visitChildren(image);
    }

    /** A node that was put together from pieces may not know its line; what it stands in does. */
    private static int lineOf(Node node) {
        var placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().isEmpty()
                ? 1
                : placed.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
