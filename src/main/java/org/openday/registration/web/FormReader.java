package org.openday.registration.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a form from its fields; a field that is missing is an empty one. */
record FormReader(Map<String, List<String>> fields) {

    private static final Pattern CHILD = Pattern.compile("children\\[([0-9]{1,2})]\\..+");

    SignUpForm read() {
        List<ChildFields> children =
                rows().map(this::child).filter(row -> !row.isBlank()).toList();
        return new SignUpForm(
                value("formToken"),
                guardian(),
                children.isEmpty() ? List.of(rows().map(this::child).findFirst().orElse(ChildFields.EMPTY)) : children,
                new TreeSet<>(fields.getOrDefault("consents", List.of())));
    }

    private GuardianFields guardian() {
        return new GuardianFields(
                Typed.clean(value("guardian.name")),
                Typed.plain(value("guardian.phone")),
                Typed.plain(value("guardian.email")));
    }

    private Stream<Integer> rows() {
        return fields.keySet().stream()
                .map(CHILD::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .distinct()
                .sorted();
    }

    private ChildFields child(int row) {
        String child = "children[" + row + "].";
        BirthDate birth = new BirthDate(
                Typed.plain(value(child + "birth.year")),
                Typed.plain(value(child + "birth.month")),
                Typed.plain(value(child + "birth.day")));
        return new ChildFields(Typed.clean(value(child + "name")), birth, value(child + "session"));
    }

    private String value(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
