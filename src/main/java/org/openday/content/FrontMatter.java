package org.openday.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** Parses front matter into nodes that know their lines. */
final class FrontMatter {

    private static final int MOST_ALIASES = 20;
    private static final Schema SCHEMA = new CoreSchema();

    private FrontMatter() {}

    /** The keys of a file, or null when they cannot be parsed; that is noted. */
    static @Nullable MappingNode parse(Source source, Faults faults) {
        try {
            Optional<Node> root = ShallowComposer.over(source.matter(), settings(source.file()));
            return root.isEmpty() ? keys(List.of()) : mapping(root.get(), faults);
        } catch (MarkedYamlEngineException e) {
            faults.broken(
                    source.file(),
                    line(e),
                    "The front matter is not valid YAML here (" + e.getProblem() + "): correct it.");
        } catch (YamlEngineException e) {
            faults.broken(source.file(), 1, "The front matter holds something YAML does not allow: correct it.");
        }
        return null;
    }

    /** What was opened and never closed is best mended where it was opened. */
    private static int line(MarkedYamlEngineException e) {
        boolean unclosed = e.getProblem().contains("end of stream");
        Optional<Mark> mark = unclosed ? e.getContextMark() : e.getProblemMark();
        return mark.map(Place::of).map(Place::line).orElse(1);
    }

    private static LoadSettings settings(Path file) {
        return LoadSettings.builder()
                .setLabel(file.toString())
                .setSchema(SCHEMA)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
    }

    private static @Nullable MappingNode mapping(Node root, Faults faults) {
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        faults.broken(Place.of(root), "The front matter must be keys and values, such as “title: …”.");
        return null;
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static MappingNode keys(List<NodeTuple> tuples) {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }
}
