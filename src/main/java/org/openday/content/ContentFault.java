package org.openday.content;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in a content file: where, and one sentence that says what to change.
 *
 * @param file relative to the content folder
 * @param line counted from 1
 */
public record ContentFault(Path file, int line, Kind kind, String sentence) implements Comparable<ContentFault> {

    /** What a fault does to its file. */
    public enum Kind {
        /** The file as it is cannot be shown: its last good version stays up. */
        BROKEN,
        /** The file is shown, and should be repaired. */
        WARNING
    }

    private static final Comparator<ContentFault> ORDER = Comparator.comparing(ContentFault::file)
            .thenComparingInt(ContentFault::line)
            .thenComparing(ContentFault::sentence);

    @Override
    public int compareTo(ContentFault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
