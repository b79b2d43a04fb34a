package org.openday.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * The front matter of a standing page.
 *
 * @param order its place at the foot of every page
 * @param aliases slugs it had before
 * @param withdrawn why it was taken off the site, in a sentence for readers; its address then answers 410
 */
public record PageMatter(
        String title,
        @Nullable String summary,
        int order,
        List<Slug> aliases,
        @Nullable String withdrawn) implements Titled, Withdrawable {}
