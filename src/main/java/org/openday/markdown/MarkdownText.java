package org.openday.markdown;

import java.util.List;
import org.openday.shared.Language;

/** A parsed Markdown text: rendered on demand, never changed. */
public final class MarkdownText {

    /** A heading of the outline: level 2 to 6, the id it carries in the page, its text. */
    public record Heading(int level, String id, String text) {}

    /** A link or image as written, with its line in the source counted from 1. */
    public record Reference(String destination, Kind kind, int line) {
        public enum Kind {
            LINK,
            IMAGE
        }
    }

    private final String source;

    MarkdownText(String source) {
        this.source = source;
    }

    public List<Heading> outline() {
        return List.of();
    }

    public List<Reference> references() {
        return List.of();
    }

    public String plainText() {
        return source;
    }

    public int length() {
        return source.length();
    }

    public SafeHtml html(LinkResolver links, Language language) {
        return new SafeHtml("");
    }
}
