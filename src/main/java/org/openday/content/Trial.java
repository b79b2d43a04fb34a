package org.openday.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text read as if it stood in a file of the content folder, which it need not.
 *
 * @param item what would be shown; null where the file would be refused
 * @param keys what the text's own front matter says, without what it inherits
 * @param faults what is wrong with the file, dead links of its front matter among it
 * @param body the text below the front matter, as written: the end of the whole text; empty where there is no front matter
 * @param times how the front matter tells times
 * @param media the images and documents it leads to, whether they are there or not
 */
public record Trial(
        @Nullable ContentItem<?> item,
        Map<String, Written> keys,
        List<ContentFault> faults,
        String body,
        Times times,
        Set<Path> media) {

    /**
     * A value of front matter: text, a list or a map, and where it begins.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    public record Written(Object value, int line, int column) {}

    /** The instant that a value of front matter tells, or null when it tells none. */
    public @Nullable Instant time(@Nullable Object written) {
        return written instanceof String text ? times.find(text) : null;
    }
}
