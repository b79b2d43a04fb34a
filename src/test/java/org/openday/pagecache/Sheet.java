package org.openday.pagecache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of the content folder as an editor writes it: the keys of its front matter, and its text. */
record Sheet(Map<String, String> matter, String body) {

    Sheet with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(matter);
        changed.put(key, value);
        return new Sheet(changed, body);
    }

    Sheet without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(matter);
        changed.remove(key);
        return new Sheet(changed, body);
    }

    Sheet saying(String other) {
        return new Sheet(matter, other);
    }

    String text() {
        return matter.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining("", "---\n", "---\n" + body + "\n"));
    }
}
