package org.openday.registration.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openday.registration.question.Typed;
import org.openday.registration.question.TypedAnswers;

/** Reads a form from its fields; a field that is missing is an empty one. */
record FormReader(Map<String, List<String>> fields) {

    private static final Pattern CHILD = Pattern.compile("children\\[([0-9]{1,2})]\\..+");

    SignUpForm read() {
        List<ChildFields> rows = rows();
        List<ChildFields> typed = rows.stream().filter(row -> !row.isBlank()).toList();
        return form(typed.isEmpty() ? rows.subList(0, 1) : typed);
    }

    SignUpForm readAllRows() {
        return form(rows());
    }

    private SignUpForm form(List<ChildFields> children) {
        return new SignUpForm(
                value("formToken"),
                guardian("guardian"),
                guardian("second"),
                children,
                value("tied").equals("yes"),
                TypedAnswers.ofHousehold(fields),
                ConsentFields.of(fields));
    }

    private GuardianFields guardian(String prefix) {
        return new GuardianFields(
                prefix,
                Typed.clean(value(prefix + ".name")),
                Typed.clean(value(prefix + ".relation")),
                Typed.plain(value(prefix + ".phone")),
                Typed.plain(value(prefix + ".email")));
    }

    /** At least one. */
    private List<ChildFields> rows() {
        List<ChildFields> rows = fields.keySet().stream()
                .map(CHILD::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .distinct()
                .sorted()
                .map(this::child)
                .toList();
        return rows.isEmpty() ? List.of(ChildFields.EMPTY) : rows;
    }

    private ChildFields child(Integer row) {
        String child = "children[" + row + "].";
        BirthDate birth = new BirthDate(
                Typed.plain(value(child + "birth.year")),
                Typed.plain(value(child + "birth.month")),
                Typed.plain(value(child + "birth.day")));
        return new ChildFields(
                Typed.clean(value(child + "name")),
                birth,
                sessions(child + "session"),
                TypedAnswers.ofChild(fields, row, row).values());
    }

    private List<String> sessions(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(session -> !session.isEmpty())
                .distinct()
                .toList();
    }

    private String value(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
