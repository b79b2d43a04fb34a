package org.openday.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The header of an answer, as far as a copy has to repeat it.
 *
 * @param type media type with its charset
 * @param fields the other fields by their names in lower case, in order
 */
record Headers(String type, Map<String, String> fields) {

    private static final String TYPE = "content-type";
    // Whoever serves the copy says these for itself.
    private static final Set<String> SERVERS_OWN = Set.of(
            TYPE,
            "accept-ranges",
            "connection",
            "content-length",
            "date",
            "etag",
            "expires",
            "last-modified",
            "server",
            "transfer-encoding",
            "vary");

    static Headers of(Map<String, List<String>> received) {
        Map<String, String> fields = new TreeMap<>();
        received.forEach((name, values) -> fields.put(name, String.join(", ", values)));
        String type = fields.getOrDefault(TYPE, "");
        fields.keySet().removeAll(SERVERS_OWN);
        return new Headers(type, fields);
    }

    /** The fields that all answers have alike. */
    static Map<String, String> common(Stream<Headers> answers) {
        return answers.<Map<String, String>>map(Headers::fields)
                .reduce((some, more) -> {
                    Map<String, String> both = new TreeMap<>(some);
                    both.entrySet().retainAll(more.entrySet());
                    return both;
                })
                .orElse(Map.of());
    }

    boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** Whether it is worth compressing. */
    boolean isText() {
        return type.startsWith("text/")
                || Stream.of("xml", "json", "javascript").anyMatch(type::contains);
    }
}
