package org.openday.content;

import java.nio.file.Path;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A line of a content file. */
record Place(Path file, int line) {

    static Place of(Node node) {
        return of(node.getStartMark().orElseThrow());
    }

    static Place of(Mark mark) {
        return new Place(Path.of(mark.getName()), mark.getLine() + 1);
    }
}
