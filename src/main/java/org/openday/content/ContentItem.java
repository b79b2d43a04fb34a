package org.openday.content;

import java.nio.file.Path;
import org.openday.markdown.MarkdownText;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** One good file of the content folder: its front matter and its text. */
public interface ContentItem<M extends Record> {

    Slug slug();

    Language language();

    M matter();

    /** The file, relative to the content folder. */
    Path file();

    /** The parsed text; parsed anew at each call, so ask once. */
    MarkdownText text();

    /** The text as HTML, with links and images resolved; {@code base} is put before links into the site, for example {@code /en}. */
    SafeHtml html(String base);

    /** Plain text and reading length, kept from loading. */
    String plainText();

    int length();
}
