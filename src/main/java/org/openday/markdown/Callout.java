package org.openday.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** A passage that is set off from the text: a block quote that begins with {@code [!NOTE]} and its like on a line. */
final class Callout extends CustomBlock {
    private final String kind;

    private Callout(String kind) {
        this.kind = kind;
    }

    /** note, tip, important, warning or caution. */
    String kind() {
        return kind;
    }

    /** Turns marked block quotes into callouts; one without any text stays the block quote it is, as on GitHub. */
    static final class Reader extends AbstractVisitor implements PostProcessor {
        private static final Pattern MARKER =
                Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*", Pattern.CASE_INSENSITIVE);

        @Override
        public Node process(Node document) {
            document.accept(this);
            return document;
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            var paragraph = quote.getFirstChild();
            if (paragraph != null && paragraph.getFirstChild() instanceof Text marker && standsAlone(marker)) {
                read(quote, paragraph, marker);
            }
        }

        private static boolean standsAlone(Text marker) {
            return marker.getNext() == null ? marker.getParent().getNext() != null : isLineBreak(marker.getNext());
        }

        private static boolean isLineBreak(Node node) {
            return node instanceof SoftLineBreak || node instanceof HardLineBreak;
        }

        private static void read(BlockQuote quote, Node paragraph, Text marker) {
            var kind = MARKER.matcher(marker.getLiteral());
            if (kind.matches()) {
                takeOut(paragraph, marker);
                replace(quote, new Callout(kind.group(1).toLowerCase(Locale.ROOT)));
            }
        }

        private static void takeOut(Node paragraph, Text marker) {
            if (marker.getNext() == null) {
                paragraph.unlink();
            } else {
                marker.getNext().unlink();
                marker.unlink();
            }
        }

        private static void replace(BlockQuote quote, Callout callout) {
            while (quote.getFirstChild() != null) {
                callout.appendChild(quote.getFirstChild());
            }
            quote.insertBefore(callout);
            quote.unlink();
        }
    }
}
