package org.openday.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.openday.shared.Language;

/** A text that was read once and can be rendered any number of times, by several threads at once. */
public final class MarkdownText {
    /**
     * A heading, for a table of contents.
     *
     * @param level as rendered, 2 to 6: level 1 is the page's own title, so {@code # x} counts as 2, and no level is
     *     left out on the way down
     * @param id unique in the text, fit for a fragment, with Chinese kept
     * @param text the heading without markup
     */
    public record Heading(int level, String id, String text) {}

    /**
     * A link or an image, for a link checker and for whoever asks what a page is made of.
     *
     * @param destination as written, with escapes and entities resolved, and not checked in any way
     * @param line in the source, counted from 1
     */
    public record Reference(String destination, Kind kind, int line) {
        /** Whether the reader goes there or the page shows it. */
        public enum Kind {
            LINK,
            IMAGE
        }
    }

    private final Node document;
    private final String source;
    private final Outline outline;
    private final List<Reference> references;
    private final String plainText;

    /** The document is not changed after this, nor ever handed out. */
    MarkdownText(Node document, String source) {
        this.document = document;
        this.source = source;
        this.outline = Outline.of(document);
        this.references = References.in(document);
        this.plainText = PlainText.of(document);
    }

    /** The headings in the order of the text. */
    public List<Heading> outline() {
        return outline.headings();
    }

    /** The links and images in the order of the text, then those of the notes. */
    public List<Reference> references() {
        return references;
    }

    /** The paragraphs, headings and table cells in the order of the text, then those of the notes; read anew at each call. */
    public List<Passage> passages() {
        return Passages.of(document, source);
    }

    /**
     * The text for summaries and search: one line for each paragraph, heading, list item and table row, with the
     * alternative texts of images and the footnotes at the end, without markup and raw HTML.
     */
    public String plainText() {
        return plainText;
    }

    /**
     * The text as one would type it in a letter: paragraphs apart, items with dashes, and the address of each link behind
     * its text in angle brackets.
     *
     * @param links says where links lead; what it answers is not checked, since plain text runs nothing
     */
    public String letter(LinkResolver links) {
        return LetterText.of(document, links);
    }

    /**
     * How much there is to read, from which a reading time can be told: one for each Chinese, Japanese or Korean
     * letter, two for each other word or number, nothing for punctuation.
     */
    public int length() {
        return ReadingLength.of(plainText);
    }

    /**
     * Renders the text as body content in which {@code # x} is an h2, because the page's title is the h1.
     *
     * @param links says where links and images lead
     * @param language of the page, for titles of callouts and names of footnotes, tables and boxes
     */
    public SafeHtml html(LinkResolver links, Language language) {
        return new Rendering(outline, links, language).html(document);
    }
}
