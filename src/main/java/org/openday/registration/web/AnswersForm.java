package org.openday.registration.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openday.event.Event;
import org.openday.event.QuestionType;
import org.openday.registration.AnswerSheet;
import org.openday.registration.NewAnswers;
import org.openday.registration.question.Answers;
import org.openday.registration.question.Filled;
import org.openday.registration.question.Questionnaire;
import org.openday.registration.question.TypedAnswers;
import org.openday.shared.Sha256;
import org.openday.web.FormData;

/**
 * Answers that are changed, as they stand in the fields of the page: {@code version} of the sheet it was made of, {@code
 * answers.KEY} and {@code children[0].answers.KEY} as in the sign-up, with the number of the child in its household, and
 * {@code remove} with the name of each file's field whose file is to be taken out.
 */
record AnswersForm(Map<String, List<String>> fields) {

    private static final String VERSION = "version";
    private static final String REMOVE = "remove";

    /** The answers as they are kept. */
    static AnswersForm of(AnswerSheet sheet) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put(VERSION, List.of(sheet.version()));
        fields.putAll(named(TypedAnswers.of(TypedAnswers.ANSWERS, sheet.household())));
        asked(sheet)
                .forEach(child -> fields.putAll(named(TypedAnswers.of(
                        prefix(child), sheet.children().get(child).answers()))));
        return new AnswersForm(fields);
    }

    private static Map<String, List<String>> named(TypedAnswers typed) {
        return typed.values().entrySet().stream()
                .collect(Collectors.toMap(each -> typed.prefix() + each.getKey(), Map.Entry::getValue));
    }

    private static String prefix(int child) {
        return "children[" + child + "]." + TypedAnswers.ANSWERS;
    }

    /** Which children are asked, by their numbers in the sheet. */
    static List<Integer> asked(AnswerSheet sheet) {
        return IntStream.range(0, sheet.children().size())
                .filter(child -> sheet.children().get(child).asked())
                .boxed()
                .toList();
    }

    String version() {
        return FormText.of(fields, VERSION);
    }

    AnswersForm ofVersion(String version) {
        Map<String, List<String>> other = new HashMap<>(fields);
        other.put(VERSION, List.of(version));
        return new AnswersForm(other);
    }

    /** Fields of files that are to be taken out. */
    Set<String> removed() {
        return Set.copyOf(fields.getOrDefault(REMOVE, List.of()));
    }

    TypedAnswers ofHousehold() {
        return TypedAnswers.ofHousehold(fields);
    }

    TypedAnswers ofChild(int child) {
        return TypedAnswers.ofChild(fields, child, child);
    }

    /** With the files that came along, each instead of the one before, and with those that are kept where none came. */
    AnswersForm withFiles(Event event, Set<String> sent, AnswerSheet sheet) {
        Map<String, List<String>> with = new HashMap<>(fields);
        Set<String> removed = new HashSet<>(removed());
        removed.removeAll(sent);
        with.put(REMOVE, List.copyOf(removed));
        of(sheet).fields.forEach((field, kept) -> {
            if (isFile(event, field) && FormText.of(with, field).isEmpty()) {
                with.put(field, kept);
            }
        });
        return new AnswersForm(with);
    }

    private static boolean isFile(Event event, String field) {
        return event.questions().stream()
                .filter(question -> question.type() == QuestionType.FILE)
                .anyMatch(question -> field.endsWith(TypedAnswers.ANSWERS + question.key()));
    }

    /** Looks the answers through by the rules of the sign-up. */
    Filled check(Event event, AnswerSheet sheet, LocalDate today) {
        Map<String, List<String>> left = new HashMap<>(fields);
        left.keySet().removeAll(removed());
        AnswersForm form = new AnswersForm(left);
        return new Questionnaire(event.questions(), today)
                .check(
                        form.ofHousehold(),
                        asked(sheet).stream().map(form::ofChild).toList());
    }

    NewAnswers wish(Event event, AnswerSheet sheet, Filled.Answered answered, String sent) {
        List<Integer> asked = asked(sheet);
        Map<Integer, Answers> children = IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.toMap(asked::get, answered.children()::get));
        return new NewAnswers(version(), sent, event.questions(), answered.household(), children);
    }

    /** All that was sent, the same text for the same form. */
    static String text(FormData data) {
        Map<String, String> lines = new TreeMap<>();
        data.fields().forEach((name, values) -> lines.put(name, hashes(values)));
        data.files()
                .forEach(
                        (name, file) -> lines.put("file " + name, HexFormat.of().formatHex(Sha256.of(file))));
        return lines.toString();
    }

    private static String hashes(List<String> values) {
        return values.stream().map(Sha256::hex).collect(Collectors.joining(" "));
    }
}
