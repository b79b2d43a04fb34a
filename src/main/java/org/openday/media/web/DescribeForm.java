package org.openday.media.web;

import java.util.List;
import java.util.Map;
import org.openday.media.Description;
import org.openday.media.MediaItem;

/** What was typed to describe an item. */
record DescribeForm(
        String name, String alt, boolean decorative, String focalX, String focalY, boolean faces, String event) {

    static DescribeForm of(MediaItem item) {
        return new DescribeForm(
                item.name(),
                item.alt(),
                item.decorative(),
                String.valueOf(item.focalX()),
                String.valueOf(item.focalY()),
                item.facesOfChildren(),
                item.event());
    }

    static DescribeForm of(Map<String, List<String>> fields) {
        return new DescribeForm(
                text("name", fields),
                text("alt", fields),
                fields.containsKey("decorative"),
                text("focalX", fields),
                text("focalY", fields),
                fields.containsKey("faces"),
                text("event", fields));
    }

    static String text(String name, Map<String, List<String>> fields) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }

    /** What is no number lies outside of every picture, and is told as such. */
    Description description() {
        return new Description(name, alt, decorative, percent(focalX), percent(focalY), faces, event);
    }

    private static int percent(String typed) {
        if (typed.isEmpty()) {
            return 50;
        }
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
