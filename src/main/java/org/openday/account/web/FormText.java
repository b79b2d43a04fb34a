package org.openday.account.web;

import java.util.List;
import java.util.Map;

/** Single texts of a form that was sent. */
final class FormText {

    private FormText() {}

    /** What was typed in a field; empty when there is no such field. */
    static String of(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
