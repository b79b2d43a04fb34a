package org.openday.media;

import java.util.Locale;

/**
 * What an editor looks for.
 *
 * @param words part of the name, the alternative text, the reference or the event; empty: all
 */
public record MediaSearch(String words, Kind kind) {

    /** Everything there is. */
    public static final MediaSearch ALL = new MediaSearch("", Kind.ALL);

    /** Which items are looked at. */
    public enum Kind {
        ALL,
        PICTURES,
        DOCUMENTS,
        /** Pictures on which children can be recognised. */
        FACES
    }

    public MediaSearch {
        words = words.strip().toLowerCase(Locale.ROOT);
    }
}
