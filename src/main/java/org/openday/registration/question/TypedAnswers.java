package org.openday.registration.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed for the questions about a household or one child.
 *
 * @param prefix what the names of its fields begin with: {@code answers.} or {@code children[0].answers.}
 * @param values every field's values as they arrived, by its name after the prefix
 */
public record TypedAnswers(String prefix, Map<String, List<String>> values) {

    /** What the names of all fields about the household begin with. */
    public static final String ANSWERS = "answers.";

    /** What was typed about the household, among all fields of a form. */
    public static TypedAnswers ofHousehold(Map<String, List<String>> fields) {
        return new TypedAnswers(ANSWERS, cut(fields, ANSWERS));
    }

    /**
     * What was typed about one child.
     *
     * @param row the number of the child's row in the fields
     * @param child its number in the page that answers, where rows left empty are gone; both are counted from 0
     */
    public static TypedAnswers ofChild(Map<String, List<String>> fields, int row, int child) {
        return new TypedAnswers("children[" + child + "]." + ANSWERS, cut(fields, "children[" + row + "]." + ANSWERS));
    }

    /** Answers as whoever gave them would type them again. */
    public static TypedAnswers of(String prefix, Answers answers) {
        Map<String, List<String>> values = new HashMap<>();
        answers.all().forEach((question, answer) -> values.putAll(typed(question.value(), answer)));
        return new TypedAnswers(prefix, values);
    }

    private static Map<String, List<String>> typed(String name, Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> Map.of(name, List.of(text));
            case Answer.Whole(int number) -> Map.of(name, List.of(String.valueOf(number)));
            case Answer.Day(LocalDate date) -> TypedDate.of(date).fields(name);
            case Answer.Choice(String option) -> Map.of(name, List.of(option));
            case Answer.Several(List<String> options) -> Map.of(name, options);
            case Answer.YesNo(boolean yes) -> Map.of(name, List.of(yes ? "yes" : "no"));
            case Answer.File(String reference) -> Map.of(name, List.of(reference));
        };
    }

    private static Map<String, List<String>> cut(Map<String, List<String>> fields, String prefix) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The first value of a field; empty when it was not sent. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The date in the three fields of a question. */
    public TypedDate date(String name) {
        return new TypedDate(
                Typed.plain(first(name + ".year")),
                Typed.plain(first(name + ".month")),
                Typed.plain(first(name + ".day")));
    }
}
