package org.openday.markdown;

import org.jspecify.annotations.Nullable;

/** Knows where the destinations that authors write lead to on the site. */
@FunctionalInterface
public interface LinkResolver {
    /**
     * Finds the target of a link or an image.
     *
     * @param destination as written in the source, not checked in any way
     * @return null if it leads nowhere: a link is then shown as plain text, and an image as its alternative text. A
     *     target whose URL is not fit for a page is treated alike.
     */
    @Nullable
    Target resolve(String destination);

    /**
     * Where a destination leads, and how large it is if it is an image.
     *
     * @param width in CSS pixels; a width that the author gave goes before it
     * @param height in CSS pixels, likewise
     * @param bytes the length of a document that is fetched, to be told to who follows the link; else null
     */
    record Target(
            String url,
            @Nullable Integer width,
            @Nullable Integer height,
            Sizes sizes,
            @Nullable Long bytes) {

        /** Of what is there in one size. */
        public Target(String url, @Nullable Integer width, @Nullable Integer height) {
            this(url, width, height, Sizes.ONE, null);
        }

        /** Whether an image needs no words where it is shown: it has some of its own, or is decoration. */
        public boolean speaksForItself() {
            return !sizes.alt().isEmpty() || sizes.decorative();
        }
    }
}
