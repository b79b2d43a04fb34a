package org.openday.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.MarkdownText;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** One good file of the content folder: its front matter and its text. */
public final class ContentItem<M extends Record> {

    private final Address address;
    private final M matter;
    private final Path file;
    private final Body body;

    ContentItem(Address address, M matter, Path file, Body body) {
        this.address = address;
        this.matter = matter;
        this.file = file;
        this.body = body;
    }

    public Slug slug() {
        return address.slug();
    }

    public Language language() {
        return address.language();
    }

    public M matter() {
        return matter;
    }

    /** The file, relative to the content folder. */
    public Path file() {
        return file;
    }

    /** The path of the page that shows this piece, without language prefix. */
    public String path() {
        return address.type().path(address.slug());
    }

    /** The parsed text; parsed anew at each call, so ask once. */
    public MarkdownText text() {
        return body.text();
    }

    /** The text below the front matter as it was written. */
    public String source() {
        return body.source();
    }

    /** The text as HTML, with links and images resolved; {@code base} is put before links into the site, for example {@code /en}. */
    public SafeHtml html(String base) {
        return text().html(destination -> body.links().resolve(file, destination, base), language());
    }

    /** Where a link of the front matter goes, or null when it leads nowhere; {@code base} as in {@link #html}. */
    public @Nullable Target target(ContentLink link, String base) {
        return body.links().resolve(file, link.destination(), base);
    }

    /** The text without markup; parsed anew at each call. */
    public String plainText() {
        return text().plainText();
    }

    /** The reading length of the text, kept from loading. */
    public int length() {
        return body.length();
    }

    Address address() {
        return address;
    }

    boolean reads(ContentItem<?> other) {
        return address.equals(other.address)
                && matter.equals(other.matter)
                && body.source().equals(other.body.source());
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
