package org.openday.markdown;

/** HTML that may be printed as it is, because only this package's renderer makes it. */
public final class SafeHtml {
    private final String value;

    SafeHtml(String value) {
        this.value = Printable.of(value);
    }

    /** Makes HTML, fit for content and for quoted attributes, that shows the text as it is. */
    public static SafeHtml escape(String text) {
        return new SafeHtml(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    /** The HTML: body content, never a whole document. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml html && value.equals(html.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
