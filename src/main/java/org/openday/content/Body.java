package org.openday.content;

import org.openday.markdown.Markdown;
import org.openday.markdown.MarkdownText;

/** The text below the front matter: kept as written, because parsed it takes ten times the memory. */
record Body(String source, int length, Markdown markdown, ContentLinks links) {

    MarkdownText text() {
        return markdown.parse(source);
    }
}
