package org.openday.registration.web;

import java.util.List;
import java.util.Map;

/** Reads single fields of a form. */
final class FormText {

    private FormText() {}

    /** The first value of a field; one that is missing is empty. */
    static String of(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
