package org.openday.proofreading;

import jakarta.inject.Singleton;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Makes Markdown of what was copied out of Word, WeChat or a page of the web: paragraphs, headings, lists, tables, links,
 * images and emphasis stay, and nothing else does.
 */
@Singleton
public final class PasteCleaner {

    /** As much as an article has a hundred times over, in characters. */
    private static final int LONGEST = 2 * 1024 * 1024;

    /** Deeper than any text is meant to be, and shallow enough to be walked. */
    private static final int DEEPEST = 256;

    PasteCleaner() {}

    /**
     * Cleans a pasted piece of HTML in time linear in its length.
     *
     * @return Markdown that ends in a line break; empty where nothing is to be read
     * @throws IllegalArgumentException when it is longer than two million characters
     */
    public String clean(String html) {
        if (html.length() > LONGEST) {
            throw new IllegalArgumentException("More than can be pasted at once");
        }
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        return new PastedBlocks().of(document.body());
    }
}
