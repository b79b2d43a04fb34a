package org.openday.publishing.web;

import java.util.List;
import java.util.Map;
import org.openday.web.FormFields;

/** What a form has sent. */
record Typed(Map<String, List<String>> fields) {

    static Typed of(String body) {
        return new Typed(FormFields.of(body));
    }

    /** What was typed in a field; empty when there is no such field. */
    String text(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    /** All that was chosen of one name, with commas between. */
    String chosen(String name) {
        return String.join("，", fields.getOrDefault(name, List.of()));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    int number(String name) {
        String typed = text(name);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
