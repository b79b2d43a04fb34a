package org.openday.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values of front matter, and says what each type looks like. */
record Scalars(Times times) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,9}");

    /** The value, or null when the text is none of that type. */
    @Nullable
    Object read(Class<?> type, ScalarNode node) {
        String text = node.getValue();
        if (type == String.class) {
            return isText(node) ? text : null;
        } else if (type == ContentLink.class) {
            return isText(node) ? new ContentLink(text) : null;
        } else if (type == Slug.class) {
            return Slug.of(text).orElse(null);
        } else if (type == Instant.class) {
            return time(text);
        } else if (type == int.class || type == Integer.class) {
            return isNumber(node) ? Integer.valueOf(text) : null;
        } else if (type == boolean.class || type == Boolean.class) {
            return node.getTag().equals(Tag.BOOL) ? Boolean.valueOf(text) : null;
        }
        return named(type, text);
    }

    /** What an editor has to write for a type, to stand after “must be”. */
    static String expected(Class<?> type) {
        if (type == Slug.class) {
            return "a name such as bike-check-day (letters and digits joined by hyphens)";
        } else if (type == Instant.class) {
            return "a time such as 2026-11-20T09:00, 2026-11-20, -12d 08:00 or “+3w sat 09:00”";
        } else if (type == int.class || type == Integer.class) {
            return "a whole number such as 12";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(Scalars::name)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return "text (in quotes if it is a number, true, false or null)";
    }

    private static boolean isText(ScalarNode node) {
        return node.getTag().equals(Tag.STR);
    }

    private static boolean isNumber(ScalarNode node) {
        return node.getTag().equals(Tag.INT)
                && WHOLE_NUMBER.matcher(node.getValue()).matches();
    }

    private @Nullable Instant time(String text) {
        try {
            return times.read(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object named(Class<?> type, String text) {
        if (!type.isEnum()) {
            throw new IllegalStateException("Front matter cannot hold a " + type);
        }
        return Stream.of(type.getEnumConstants())
                .filter(each -> name(each).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
