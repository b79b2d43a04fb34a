package org.openday.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.shared.Slug;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Binds the front matter of one file to its record and notes everything that does not fit. */
final class Binder {

    private static final int LONGEST_SHOWN = 60;

    private final Path file;
    private final Scalars scalars;
    private final Faults faults;
    private final List<Reference> links = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    Binder(Path file, Times times, Faults faults) {
        this.file = file;
        this.scalars = new Scalars(times);
        this.faults = faults;
    }

    /** The record, or null when anything is wrong; {@code place} is where missing keys and refusals are reported. */
    <M extends Record> @Nullable M bind(ContentType<M> type, MappingNode node, Place place) {
        M matter = type.matter().cast(record(type.matter(), node, place));
        return matter == null
                ? null
                : accepted(place, () -> {
                    type.check(matter);
                    return matter;
                });
    }

    /** The file's own links, not those it inherits. */
    List<Reference> links() {
        return links;
    }

    private @Nullable Object record(Class<?> type, MappingNode node, Place place) {
        int before = faults.count();
        Shape shape = Shape.of(type);
        Map<String, Node> written = written(node, shape);
        @Nullable
        Object[] values = shape.keys().stream()
                .map(key -> value(key, written.get(key.name()), place))
                .toArray();
        return faults.count() > before ? null : made(shape, values, place);
    }

    private Map<String, Node> written(MappingNode node, Shape shape) {
        Map<String, Node> written = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = FrontMatter.key(tuple);
            if (!shape.has(key)) {
                faults.broken(Place.of(tuple.getKeyNode()), unknown(key, shape));
            } else if (written.putIfAbsent(key, tuple.getValueNode()) != null) {
                faults.broken(Place.of(tuple.getKeyNode()), key + " is written twice: keep one of the two.");
            }
        }
        return written;
    }

    private static String unknown(String key, Shape shape) {
        return "“" + key + "” is not a key here: remove it, or use one of " + shape.names() + ".";
    }

    private @Nullable Object made(Shape shape, @Nullable Object[] values, Place place) {
        Object made = accepted(place, () -> shape.make(values));
        if (made != null) {
            places.put(made, place);
        }
        return made;
    }

    private <T> @Nullable T accepted(Place place, Supplier<T> made) {
        try {
            return made.get();
        } catch (PartRefused refused) {
            faults.broken(places.getOrDefault(refused.part(), place), String.valueOf(refused.getMessage()));
        } catch (IllegalArgumentException refused) {
            faults.broken(place, String.valueOf(refused.getMessage()));
        }
        return null;
    }

    private @Nullable Object value(Shape.Key key, @Nullable Node node, Place parent) {
        if (node == null || isNull(node)) {
            return absent(key, node == null ? parent : Place.of(node));
        }
        return value(key.name(), key.type(), node);
    }

    private @Nullable Object absent(Shape.Key key, Place place) {
        if (key.optional()) {
            return null;
        } else if (key.isList()) {
            return List.of();
        } else if (key.type() == boolean.class) {
            return false;
        }
        faults.broken(place, key.name() + " is missing: add “" + key.name() + ": …”.");
        return null;
    }

    private @Nullable Object value(String key, Type type, Node node) {
        if (type instanceof ParameterizedType list) {
            return list(key, list.getActualTypeArguments()[0], node);
        }
        if (type == Object.class) {
            return asWritten(node);
        }
        return isGroup((Class<?>) type) ? group(key, (Class<?>) type, node) : single(key, (Class<?>) type, node);
    }

    /** Text, lists and maps, whatever they are. */
    static Object asWritten(Node node) {
        if (node.isRecursive()) {
            return "";
        } else if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Binder::asWritten).toList();
        } else if (node instanceof MappingNode group) {
            Map<String, Object> written = new LinkedHashMap<>();
            group.getValue().forEach(tuple -> written.put(FrontMatter.key(tuple), asWritten(tuple.getValueNode())));
            return written;
        }
        return ((ScalarNode) node).getValue();
    }

    private @Nullable Object list(String key, Type type, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> value(key, type, item))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return mismatch(key, "a list such as [one, two]", node);
    }

    private @Nullable Object group(String key, Class<?> type, Node node) {
        return node instanceof MappingNode mapping
                ? record(type, mapping, Place.of(node))
                : mismatch(
                        key,
                        "a group of keys such as {"
                                + Shape.of(type).keys().getFirst().name() + ": …}",
                        node);
    }

    private @Nullable Object single(String key, Class<?> type, Node node) {
        Object value = node instanceof ScalarNode scalar ? scalars.read(type, scalar) : null;
        if (value instanceof ContentLink link && isOwn(node)) {
            links.add(new Reference(
                    link.destination(), Reference.Kind.IMAGE, Place.of(node).line()));
        }
        return value == null ? mismatch(key, Scalars.expected(type), node) : value;
    }

    private @Nullable Object mismatch(String key, String expected, Node node) {
        faults.broken(Place.of(node), key + " must be " + expected + ", not " + shown(node) + ".");
        return null;
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && type != Slug.class && type != ContentLink.class;
    }

    private boolean isOwn(Node node) {
        return Place.of(node).file().equals(file);
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return "“" + shortened(scalar.getValue()) + "”";
        }
        return node instanceof SequenceNode ? "a list" : "a group of keys";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
