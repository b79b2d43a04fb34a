package org.openday.media.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.web.Wording;

/** A field of a form with what was typed and what is wrong with it. */
record Field(String id, String name, String value, @Nullable String error) {

    /** What is wrong, for the summary above a form. */
    record Fault(String target, String message) {}

    /** @param wrong by the names of fields */
    static Field of(String name, String value, Map<String, String> wrong) {
        return new Field(name, name, value, wrong.get(name));
    }

    static Field numbered(String name, int number, String value, List<Wrong> wrong, Wording words) {
        String id = UploadForm.field(name, number);
        return new Field(id, id, value, error(name, wrong, words));
    }

    static @Nullable String error(String name, List<Wrong> wrong, Wording words) {
        return wrong.stream()
                .filter(each -> each.field().equals(name))
                .findFirst()
                .map(each -> words.text("media.wrong." + each.code()))
                .orElse(null);
    }
}
