package org.openday.article;

import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.content.ContentLink;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.Sizes;

/** An image as a page prints it; the size in CSS pixels when it is known. */
public record Picture(
        String url,
        String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        Sizes sizes) {

    /** The image named in the front matter of an item, or null when there is none. */
    static @Nullable Picture of(ContentItem<?> item, @Nullable ContentLink image, @Nullable String alt) {
        Target target = image == null ? null : item.target(image, "");
        return target == null
                ? null
                : new Picture(
                        target.url(),
                        alt == null ? target.sizes().alt() : alt,
                        target.width(),
                        target.height(),
                        target.sizes());
    }
}
