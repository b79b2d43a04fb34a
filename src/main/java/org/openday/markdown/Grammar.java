package org.openday.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that Openday reads: CommonMark, made friendly to Chinese, with the extensions editors know. */
final class Grammar {
    /** A short row is filled up to the width of its table, so that a small text can have very many cells. */
    private static final int MOST_CELLS = 100_000;

    private Grammar() {}

    /** CommonMark and nothing else, but for emphasis in Chinese text. */
    static Parser.Builder commonMark() {
        return Parser.builder().extensions(List.of(new CjkFriendlyEmphasis()));
    }

    /** What articles are written in. */
    static Parser full() {
        return with(TablesExtension.builder().maxCells(MOST_CELLS).build());
    }

    /** For texts with more cells than allowed: their tables are read as text. */
    static Parser withoutTables() {
        return with();
    }

    /** The order matters: addresses are looked for in the text that the others leave. */
    private static Parser with(Extension... tables) {
        return commonMark()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .extensions(List.of(tables))
                .extensions(List.of(FootnotesExtension.create(), TaskListItemsExtension.create()))
                .postProcessor(new ImageSize.Reader())
                .postProcessor(new Callout.Reader())
                .postProcessor(new LineJoining())
                .postProcessor(new AutolinkEdges())
                .extensions(List.of(AutolinkExtension.create()))
                .postProcessor(new Footnotes())
                .build();
    }
}
