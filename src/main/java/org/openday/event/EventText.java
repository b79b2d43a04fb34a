package org.openday.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.content.ContentLink;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Language;

/** What an event says of itself in one language. */
public final class EventText {

    private final ContentItem<EventMatter> item;

    EventText(ContentItem<EventMatter> item) {
        this.item = item;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventText text && item.equals(text.item);
    }

    @Override
    public int hashCode() {
        return item.hashCode();
    }

    public Language language() {
        return item.language();
    }

    /** The tag of this text's language for a reader of another; null for a reader of its own. */
    public @Nullable String foreignTag(Language reader) {
        return language() == reader ? null : language().tag();
    }

    public String title() {
        return item.matter().title();
    }

    /** One or two sentences; may be empty. */
    public String summary() {
        String summary = item.matter().summary();
        return summary == null ? "" : summary;
    }

    public String place() {
        return item.matter().place();
    }

    public @Nullable String address() {
        return item.matter().address();
    }

    public @Nullable String organiser() {
        return item.matter().organiser();
    }

    /** Whom the event is for apart from ages, such as those who go to school nearby; null: everyone. */
    public @Nullable String audience() {
        return item.matter().audience();
    }

    /** What to bring, one thing each. */
    public List<String> bring() {
        return item.matter().bring();
    }

    List<Question> questions() {
        return item.matter().questions();
    }

    /** The cover image, or null when there is none; {@code base} as in {@link #html}. */
    public @Nullable Target image(String base) {
        ContentLink image = item.matter().image();
        return image == null ? null : item.target(image, base);
    }

    /** What the cover image shows; empty when it only decorates. */
    public String imageAlt() {
        String alt = item.matter().imageAlt();
        return alt == null ? "" : alt;
    }

    /** The text as HTML; {@code base} is put before links into the site, for example {@code /en}. */
    public SafeHtml html(String base) {
        return item.html(base);
    }

    public String plainText() {
        return item.plainText();
    }
}
