package org.openday.content;

import java.util.Map;
import org.openday.shared.Slug;

/**
 * A kind of content: the folder it lives in, the record its front matter is bound to, and the route that shows it.
 * A feature declares one as a bean; the content folder finds them all.
 */
public interface ContentType<M extends Record> {

    /** The folder below the content folder, for example {@code articles}. */
    String folder();

    /** The record whose components are the keys of the front matter. */
    Class<M> matter();

    /**
     * Looks at a whole piece for what its record alone cannot know, such as what the operator allows.
     *
     * @throws IllegalArgumentException with a sentence for the editor, to refuse it; {@link PartRefused} names the part
     */
    default void check(M matter) {}

    /** The path of the page that shows a piece, without language prefix, for example {@code /articles/slug}. */
    String path(Slug slug);

    /**
     * What makes a text unfit for its kind: a sentence that says what to change for each line of the text at fault, counted
     * from 1. Its last good version then stays up.
     */
    default Map<Integer, String> wrongIn(String text) {
        return Map.of();
    }

    /** Whether the destination of a link is filled in later, so that there is nothing to check yet. */
    default boolean isFilledIn(String destination) {
        return false;
    }
}
