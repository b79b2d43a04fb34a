package org.openday.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Stamp;

/**
 * What is known of one file of the content folder.
 *
 * @param item what is shown of it: its last good version, or null when it has none
 * @param links the files it links to
 * @param faults what is wrong in itself, whatever other files there are
 */
record ContentFile(Path path, Stamp stamp, @Nullable ContentItem<?> item, List<Link> links, List<ContentFault> faults) {

    /** A link to another file as written, with its line. */
    record Link(Path target, String written, int line) {}

    static @Nullable ContentFile found(Path path, @Nullable Stamp stamp) {
        return stamp == null ? null : new ContentFile(path, stamp, null, List.of(), List.of());
    }

    /** This version in the place of an older one: a broken file keeps its good piece, an equal piece stays the same object. */
    ContentFile over(ContentFile older) {
        boolean keep = older.item != null && (item == null || item.reads(older.item));
        return keep ? new ContentFile(path, stamp, older.item, links, faults) : this;
    }

    ContentFile without(Predicate<Link> some) {
        return new ContentFile(
                path, stamp, item, links.stream().filter(some.negate()).toList(), faults);
    }

    boolean linksToAny(Set<Path> files) {
        return links.stream().anyMatch(link -> files.contains(link.target()));
    }
}
