package org.openday.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * Emphasis, strong emphasis and strikethrough that work in Chinese, Japanese and Korean text, where CommonMark alone
 * leaves <code>**重要提示：**请注意</code> as it is. All else is commonmark-java's own inline parser, which no public
 * name makes available.
 *
 * @see <a href="https://github.com/tats-u/markdown-cjk-friendly">The CJK-friendly amendment</a>
 */
final class CjkFriendlyEmphasis implements Parser.ParserExtension {
    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(new DelimiterRunParser.Factory())
                .inlineParserFactory(context -> (lines, node) -> parse(context, lines, node));
    }

    /**
     * With a new parser for each block: commonmark-java 0.30.0 keeps a map that grows with the longest block and is
     * cleared, at a cost of its size, before every block.
     */
    private static void parse(InlineParserContext context, SourceLines lines, Node node) {
        new InlineParserImpl(context).parse(NestedBrackets.limit(lines), node);
        EmphasisPairing.pairWithin(node);
    }
}
