package org.openday.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openday.registration.web.CheckPage.Hidden;

/**
 * What was chosen of the consents: {@code consents} once for each slug agreed to, or {@code consents.SLUG} with
 * {@code yes} or {@code no}. One that is left open counts as refused, but is not shown as chosen; no beats yes.
 */
record ConsentFields(Set<String> given, Set<String> refused) {

    static final ConsentFields NONE = new ConsentFields(Set.of(), Set.of());

    private static final String FIELD = "consents";
    private static final String YES = "yes";
    private static final String NO = "no";

    static ConsentFields of(Map<String, List<String>> fields) {
        Set<String> refused = chosen(fields, NO);
        Set<String> given = new TreeSet<>(fields.getOrDefault(FIELD, List.of()));
        given.addAll(chosen(fields, YES));
        given.removeAll(refused);
        return new ConsentFields(given, refused);
    }

    private static Set<String> chosen(Map<String, List<String>> fields, String choice) {
        Set<String> slugs = new TreeSet<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(FIELD + ".") && values.contains(choice)) {
                slugs.add(name.substring(FIELD.length() + 1));
            }
        });
        return slugs;
    }

    List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>();
        given.forEach(slug -> hidden.add(new Hidden(FIELD, slug)));
        refused.forEach(slug -> hidden.add(new Hidden(FIELD + "." + slug, NO)));
        return hidden;
    }
}
