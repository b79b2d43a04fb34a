package org.openday.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A content file as a text to be changed: its front matter, key by key as it is written, and what stands below. What is not
 * changed keeps its order, its comments and its quotes.
 *
 * @param matter the lines of each key, in their order; comments before the first key stand by themselves
 */
public record FileText(List<Entry> matter, String body) {

    /** A key with its lines, or lines without a key. */
    public record Entry(String key, String lines) {}

    private static final Path NAMELESS = Path.of("text");
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?:\\s.*|$)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z+][\\p{IsHan}A-Za-z0-9（）《》，。、：；？！·/._+ -]*");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|~|\\+[0-9].*");

    /** Line ends as they are kept, and exactly one at the end. */
    public static String normal(String file) {
        String text = (file.startsWith("\uFEFF") ? file.substring(1) : file)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return text.stripTrailing() + "\n";
    }

    /** Takes a file apart; one without front matter is all body. */
    public static FileText of(String file) {
        Source source = Source.cut(NAMELESS, file, new Faults());
        return source == null ? new FileText(List.of(), file) : new FileText(entries(source.matter()), source.body());
    }

    private static List<Entry> entries(String matter) {
        List<Entry> entries = new ArrayList<>();
        matter.strip().lines().forEach(line -> add(entries, line));
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, String line) {
        Matcher key = KEY.matcher(line);
        if (key.matches() || entries.isEmpty()) {
            entries.add(new Entry(key.matches() ? key.group(1) : "", line + "\n"));
        } else {
            Entry last = entries.removeLast();
            entries.add(new Entry(last.key(), last.lines() + line + "\n"));
        }
    }

    /** The value of a key, empty when there is none. */
    public String value(String key) {
        return node(key)
                .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
                .filter(value -> !value.equals("null"))
                .orElse("");
    }

    /** The values of a key that has a list of them. */
    public List<String> values(String key) {
        return node(key).stream()
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : List.of(node).stream())
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .toList();
    }

    private Optional<Node> node(String key) {
        Source source = Source.cut(NAMELESS, text(), new Faults());
        MappingNode keys = source == null ? null : FrontMatter.parse(source, new Faults());
        return keys == null
                ? Optional.empty()
                : keys.getValue().stream()
                        .filter(tuple -> FrontMatter.key(tuple).equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst();
    }

    /** The same with another value for a key, without the key when there is none; untouched when it has that value. */
    public FileText with(String key, @Nullable String value) {
        String wanted = value == null ? "" : value.strip();
        return value(key).equals(wanted) ? this : put(key, wanted.isEmpty() ? null : written(wanted));
    }

    /** The same with a whole number for a key; what is none is written as a text, and found at fault where it is read. */
    public FileText withNumber(String key, String value) {
        String wanted = value.strip();
        return WHOLE.matcher(wanted).matches() && !value(key).equals(wanted) ? put(key, wanted) : with(key, wanted);
    }

    /** The same with another list for a key, without the key when it is empty. */
    public FileText with(String key, List<String> values) {
        return values(key).equals(values)
                ? this
                : put(
                        key,
                        values.isEmpty()
                                ? null
                                : values.stream().map(FileText::written).collect(Collectors.joining(", ", "[", "]")));
    }

    /** The value of a key as texts, whole numbers, truths, lists and maps; null when there is none. */
    public @Nullable Object tree(String key) {
        return node(key).map(YamlTree::of).orElse(null);
    }

    /** The same with such a value for a key, without the key when there is none. Comments within it are lost. */
    public FileText withTree(String key, @Nullable Object tree) {
        return putLines(key, tree == null ? null : YamlTree.entry(key, tree));
    }

    /** The same with another text below. */
    public FileText withBody(String other) {
        return new FileText(matter, other);
    }

    private FileText put(String key, @Nullable String written) {
        return putLines(key, written == null ? null : key + ": " + written + "\n");
    }

    private FileText putLines(String key, @Nullable String lines) {
        List<Entry> entries = new ArrayList<>();
        boolean known = false;
        for (Entry entry : matter) {
            if (!entry.key().equals(key)) {
                entries.add(entry);
            } else if (lines != null && !known) {
                entries.add(new Entry(key, lines));
                known = true;
            }
        }
        if (lines != null && !known) {
            entries.add(new Entry(key, lines));
        }
        return new FileText(List.copyOf(entries), body);
    }

    static String written(String value) {
        boolean plain = (PLAIN.matcher(value).matches() || TIME.matcher(value).matches())
                && !WORD.matcher(value).matches();
        return plain
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\\R\\s*", " ") + '"';
    }

    /** The whole file. */
    public String text() {
        return matter.stream().map(Entry::lines).collect(Collectors.joining("", "---\n", "---\n")) + body;
    }
}
