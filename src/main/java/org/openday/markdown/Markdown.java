package org.openday.markdown;

import jakarta.inject.Singleton;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables, task lists, footnotes, callouts, strikethrough, autolinks and image sizes,
 * where emphasis and line breaks are right for Chinese too.
 */
@Singleton
public final class Markdown {
    private final Parser parser = Grammar.full();
    private final Parser parserWithoutTables = Grammar.withoutTables();

    Markdown() {}

    /** Reads any text in time linear in its length; what is no markup is text, so nothing can be wrong with it. */
    public MarkdownText parse(String source) {
        return new MarkdownText(read(source), source);
    }

    private Node read(String source) {
        try {
            return parser.parse(source);
        } catch (IllegalArgumentException moreCellsThanAllowed) {
            return parserWithoutTables.parse(source);
        }
    }
}
