package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a new text begins. */
record NewPage(
        String heading,
        String action,
        TextField title,
        TextField slug,
        String kind,
        List<String> kinds,
        String language,
        List<Fault> errors) {

    /** A line of text and what is wrong with it. */
    record TextField(
            String id, String name, String value, @Nullable String error) {}

    /** A line of the summary of what is wrong. */
    record Fault(String target, String message) {}
}
