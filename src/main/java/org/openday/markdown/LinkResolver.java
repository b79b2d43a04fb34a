package org.openday.markdown;

import org.jspecify.annotations.Nullable;

/** Says what a destination written in Markdown leads to. */
@FunctionalInterface
public interface LinkResolver {

    /** The target of a destination, or null when it leads nowhere: then a link is plain text and an image its description. */
    @Nullable
    Target resolve(String destination);

    /** Where a link or image goes, with an image's size in CSS pixels when it is known. */
    record Target(
            String url, @Nullable Integer width, @Nullable Integer height) {}
}
