package org.openday.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.registration.ChildEntry;
import org.openday.registration.FieldError;
import org.openday.registration.question.Answers;
import org.openday.registration.question.Typed;
import org.openday.registration.question.TypedAnswers;
import org.openday.registration.web.CheckPage.Hidden;

/**
 * The fields of one child, cleaned, as the page shows them again.
 *
 * @param answers what was typed for the event's own questions, by the names of their fields after {@code answers.}
 */
record ChildFields(String name, BirthDate birth, List<String> sessions, Map<String, List<String>> answers) {

    static final ChildFields EMPTY = new ChildFields("", new BirthDate("", "", ""), List.of(), Map.of());

    /** A row nobody typed into; a session alone may have been chosen by the page. */
    boolean isBlank() {
        return name.isEmpty()
                && birth.isBlank()
                && answers.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** What was typed about the child of this row, counted from 0. */
    TypedAnswers typed(int row) {
        return new TypedAnswers(prefix(row) + TypedAnswers.ANSWERS, answers);
    }

    List<FieldError> errors(int child, FormRules rules) {
        List<FieldError> errors = new ArrayList<>();
        Typed.faultInName(name)
                .ifPresent(fault -> errors.add(FieldError.ofChild(child, "name", "child.name." + fault)));
        errors.addAll(birth.errors(child, rules.today()));
        if (sessions.isEmpty()) {
            errors.add(FieldError.ofChild(child, "session", "child.session.missing"));
        }
        if (sessions.size() > rules.sessionsOfChild()) {
            errors.add(FieldError.ofChild(child, "session", "child.session.tooMany"));
        }
        return errors;
    }

    /** The child once for each of its sessions. */
    Stream<ChildEntry> entries(Answers given) {
        return sessions.stream().map(session -> new ChildEntry(name, birth.date(), session, given));
    }

    List<Hidden> hidden(int row) {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden(prefix(row) + "name", name));
        hidden.add(new Hidden(prefix(row) + "birth.year", birth.year()));
        hidden.add(new Hidden(prefix(row) + "birth.month", birth.month()));
        hidden.add(new Hidden(prefix(row) + "birth.day", birth.day()));
        sessions.forEach(session -> hidden.add(new Hidden(prefix(row) + "session", session)));
        typed(row)
                .values()
                .forEach((field, values) ->
                        values.forEach(value -> hidden.add(new Hidden(typed(row).prefix() + field, value))));
        return hidden;
    }

    private static String prefix(int row) {
        return "children[" + row + "].";
    }
}
