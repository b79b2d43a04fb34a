package org.openday.markdown;

/**
 * An image in several sizes, and what is known of it wherever it is shown.
 *
 * @param webp {@code srcset} of the WebP files; empty when there are none
 * @param jpeg {@code srcset} of the JPEG files, for browsers without WebP
 * @param focus names of classes that keep in sight what matters where a page cuts the image; empty: its middle
 * @param alt what it shows, for where a text says nothing of it
 * @param decorative that it shows nothing a reader would miss
 */
public record Sizes(String webp, String jpeg, String focus, String alt, boolean decorative) {

    /** Of an image that is there once and says nothing of itself. */
    public static final Sizes ONE = new Sizes("", "", "", "", false);

    boolean areSeveral() {
        return !webp.isEmpty();
    }
}
