package org.openday.media.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.media.Description;

/**
 * What was typed beside one of several files; the names of its fields end with its number.
 *
 * @param number counted from 1
 */
record UploadForm(
        int number, String name, String alt, boolean decorative, boolean faces, String reference, String event) {

    private static final int LONGEST_NAME = 120;

    static UploadForm empty(int number) {
        return of(number, Map.of());
    }

    static UploadForm of(int number, Map<String, List<String>> fields) {
        return new UploadForm(
                number,
                text("name", number, fields),
                text("alt", number, fields),
                fields.containsKey(field("decorative", number)),
                fields.containsKey(field("faces", number)),
                text("reference", number, fields),
                text("event", number, fields));
    }

    private static String text(String name, int number, Map<String, List<String>> fields) {
        return fields.getOrDefault(field(name, number), List.of("")).getFirst().strip();
    }

    static String field(String name, int number) {
        return name + "-" + number;
    }

    String file() {
        return field("file", number);
    }

    boolean isEmpty() {
        return !decorative && !faces && Stream.of(name, alt, reference, event).allMatch(String::isEmpty);
    }

    /** Editors find a picture by what it shows, unless they call it otherwise. */
    Description description() {
        String called = name.isEmpty() ? alt.substring(0, Math.min(alt.length(), LONGEST_NAME)) : name;
        return new Description(called, alt, decorative, 50, 50, faces, event);
    }
}
