package org.openday.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of front matter as texts, whole numbers, truths, lists and maps, and how such a value is written. */
final class YamlTree {

    /** Longer than this, a list or a map goes on a line for each of its parts. */
    private static final int LINE = 100;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private YamlTree() {}

    static Object of(Node node) {
        if (node.isRecursive()) {
            return "";
        } else if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(YamlTree::of).toList();
        } else if (node instanceof MappingNode map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            for (NodeTuple tuple : map.getValue()) {
                tree.put(FrontMatter.key(tuple), of(tuple.getValueNode()));
            }
            return tree;
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode node) {
        String value = node.getValue();
        if (node.getTag().equals(Tag.INT) && WHOLE.matcher(value).matches()) {
            return Integer.valueOf(value);
        } else if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(value);
        }
        return node.getTag().equals(Tag.NULL) ? "" : value;
    }

    /** The lines of a key with this value. */
    static String entry(String key, Object tree) {
        return part(key, tree, "");
    }

    private static String part(String key, Object tree, String indent) {
        String line = indent + key + ": " + flow(tree) + "\n";
        boolean groups =
                tree instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance) && indent.isEmpty();
        return groups || (line.length() > LINE && isMany(tree))
                ? indent + key + ":\n" + block(tree, indent + "  ")
                : line;
    }

    private static boolean isMany(Object tree) {
        return (tree instanceof List<?> list && !list.isEmpty()) || (tree instanceof Map<?, ?> map && !map.isEmpty());
    }

    private static String block(Object tree, String indent) {
        return tree instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(each -> part(String.valueOf(each.getKey()), each.getValue(), indent))
                        .collect(Collectors.joining())
                : ((List<?>) tree).stream().map(each -> item(each, indent)).collect(Collectors.joining());
    }

    private static String item(Object tree, String indent) {
        String line = indent + "- " + flow(tree) + "\n";
        return line.length() > LINE && tree instanceof Map<?, ?>
                ? indent + "- " + block(tree, indent + "  ").stripLeading()
                : line;
    }

    private static String flow(Object tree) {
        return switch (tree) {
            case List<?> list -> list.stream().map(YamlTree::flow).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(each -> each.getKey() + ": " + flow(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case String text -> FileText.written(text);
            default -> String.valueOf(tree);
        };
    }
}
