package org.openday.content;

import java.nio.file.Path;
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

    /** The file, or null when there is none. */
    static @Nullable Draft read(Tree tree, Path file) {
        Stamp stamp = tree.stamp(file);
        if (stamp == null) {
            return null;
        }
        Faults faults = new Faults();
        Source source = Source.read(tree.root(), file, faults);
        MappingNode matter = source == null ? null : FrontMatter.parse(source, faults);
        return new Draft(file, stamp, source, matter, faults);
    }
}
