package org.openday.event;

import org.openday.content.ContentItem;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What a guardian is asked to agree to, in one language. */
public final class Consent {

    private final ContentItem<ConsentMatter> item;

    Consent(ContentItem<ConsentMatter> item) {
        this.item = item;
    }

    public Slug slug() {
        return item.slug();
    }

    public Language language() {
        return item.language();
    }

    public String title() {
        return item.matter().title();
    }

    /** What the data are for, in one sentence. */
    public String purpose() {
        return item.matter().purpose();
    }

    /** Whether there is no place without it. */
    public boolean required() {
        return !Boolean.FALSE.equals(item.matter().required());
    }

    /** Whether it is answered for each child, or once for the household; what is left to choice is chosen for each child. */
    public boolean perChild() {
        Boolean perChild = item.matter().perChild();
        return perChild == null ? !required() : perChild;
    }

    /** What follows when it is taken back, in a sentence; empty when its file does not say. */
    public String withdrawal() {
        String withdrawal = item.matter().withdrawal();
        return withdrawal == null ? "" : withdrawal;
    }

    /** The whole text without markup: what was agreed to. */
    public String plainText() {
        return item.plainText();
    }

    /** The text as HTML; {@code base} is put before links into the site, for example {@code /en}. */
    public SafeHtml html(String base) {
        return item.html(base);
    }
}
