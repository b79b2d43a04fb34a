package org.openday.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Cuts text where Chinese begins and ends before autolinks are looked for: in 请访问https://example.org。谢谢 the address
 * ends before the full stop, though nothing separates them but the script.
 */
final class AutolinkEdges extends AbstractVisitor implements PostProcessor {
    private static final Pattern PERHAPS_A_LINK = Pattern.compile("://|www\\.|@", Pattern.CASE_INSENSITIVE);

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Text text) {
        if (PERHAPS_A_LINK.matcher(text.getLiteral()).find()) {
            cut(text);
        }
    }

    private static void cut(Text text) {
        var literal = text.getLiteral();
        for (int start = 0, end; start < literal.length(); start = end) {
            end = endOfPart(literal, start);
            text.insertBefore(part(text, literal.substring(start, end)));
        }
        text.unlink();
    }

    private static int endOfPart(String literal, int start) {
        var chinese = isChinese(literal.codePointAt(start));
        var end = start;
        while (end < literal.length() && isChinese(literal.codePointAt(end)) == chinese) {
            end += Character.charCount(literal.codePointAt(end));
        }
        return end;
    }

    private static boolean isChinese(int codePoint) {
        return Cjk.isCjk(codePoint) || Cjk.isSharedPunctuation(codePoint);
    }

    private static Text part(Text whole, String literal) {
        var part = new Text(literal);
        part.setSourceSpans(whole.getSourceSpans());
        return part;
    }
}
