package org.openday.publishing.web;

import static org.openday.publishing.web.EventReading.label;
import static org.openday.publishing.web.EventReading.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The options of a question out of the lines of a field. Answers of families are kept by keys: an option whose words are
 * there keeps its key wherever its line stands now, and one whose words were changed where it stood keeps it too. A new one
 * has a key that follows from its words, so that no other option ever had it.
 */
final class Options {

    private final List<String> lines;
    private final List<?> before;

    private Options(List<String> lines, List<?> before) {
        this.lines = lines;
        this.before = before;
    }

    static List<Object> of(List<String> typed, List<?> before) {
        List<String> lines = typed.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return new Options(lines, before).options();
    }

    private List<Object> options() {
        List<Object> options = new ArrayList<>();
        Set<Object> taken =
                new HashSet<>(before.stream().map(each -> map(each).get("key")).toList());
        for (int at = 0; at < lines.size(); at++) {
            Object old = old(at);
            options.add(old == null ? fresh(lines.get(at), taken) : named(map(old), lines.get(at)));
        }
        return options;
    }

    private @Nullable Object old(int at) {
        return before.stream()
                .filter(each -> label(each).equals(lines.get(at)))
                .findFirst()
                .map(each -> (Object) each)
                .orElseGet(() -> changed(at));
    }

    /** What stood on this line, unless its words stand on another one. */
    private @Nullable Object changed(int at) {
        Object there = at < before.size() ? before.get(at) : null;
        return there == null || lines.contains(label(there)) ? null : there;
    }

    private static Map<String, Object> named(Map<?, ?> old, String label) {
        Map<String, Object> option = new LinkedHashMap<>();
        old.forEach((key, value) -> option.put(String.valueOf(key), value));
        option.put("label", label);
        return option;
    }

    private static Map<String, Object> fresh(String label, Set<Object> taken) {
        CRC32 sum = new CRC32();
        sum.update(label.getBytes(StandardCharsets.UTF_8));
        String key = "o-" + Long.toString(sum.getValue(), Character.MAX_RADIX);
        while (!taken.add(key)) {
            key += "x";
        }
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("key", key);
        option.put("label", label);
        return option;
    }
}
