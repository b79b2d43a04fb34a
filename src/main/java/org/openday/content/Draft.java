package org.openday.content;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Stamp;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A Markdown file as far as it can be read by itself.
 *
 * @param source null when the file cannot be read
 * @param matter null when its front matter cannot be parsed
 */
record Draft(
        Path file,
        Stamp stamp,
        @Nullable Source source,
        @Nullable MappingNode matter,
        Faults faults) {

    private static final FileTime NEVER = FileTime.fromMillis(0);

    /** The file, or null when there is none. */
    static @Nullable Draft read(Tree tree, Path file) {
        Stamp stamp = tree.stamp(file);
        if (stamp == null) {
            return null;
        }
        Faults faults = new Faults();
        return of(file, stamp, Source.read(tree.root(), file, faults), faults);
    }

    /** A text as if it stood in a file, or null when there is none. */
    static @Nullable Draft of(Path file, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Faults faults = new Faults();
        return of(file, new Stamp(NEVER, text.length(), null), Source.cut(file, text, faults), faults);
    }

    private static Draft of(Path file, Stamp stamp, @Nullable Source source, Faults faults) {
        MappingNode matter = source == null ? null : FrontMatter.parse(source, faults);
        return new Draft(file, stamp, source, matter, faults);
    }
}
