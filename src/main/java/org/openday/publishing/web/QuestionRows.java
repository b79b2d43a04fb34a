package org.openday.publishing.web;

import static org.openday.publishing.web.EventReading.list;
import static org.openday.publishing.web.EventReading.map;
import static org.openday.publishing.web.EventReading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openday.content.FileText;
import org.openday.event.QuestionType;
import org.openday.publishing.web.EventPart.Choice;
import org.openday.publishing.web.EventPart.Field;
import org.openday.publishing.web.EventPart.Row;
import org.openday.publishing.web.EventPart.Rows;
import org.openday.publishing.web.EventPart.Section;

/** Writes the questions of an event as rows; {@code file} is what the form stands for. */
record QuestionRows(EventFields fields, FileText file) {

    Section section() {
        List<Row> rows = IntStream.range(0, fields.form().rows("questions"))
                .mapToObj(this::row)
                .toList();
        return new Section(
                "questions",
                fields.text("section.questions"),
                fields.hint("section.questions"),
                List.of(),
                new Rows(
                        "questions",
                        fields.text("questions.add"),
                        fields.text("questions.none"),
                        fields.error("questions"),
                        rows));
    }

    private Row row(int at) {
        String name = "questions[" + at + "]";
        String key = fields.form().value(name + ".key");
        String label = fields.form().value(name + ".label");
        return new Row(
                "row-" + key,
                (at + 1) + ". " + (label.isEmpty() ? fields.text("questions.fresh") : label),
                label.isEmpty() || fields.hasFault(name + "."),
                name + ".key",
                key,
                "",
                fields(at, name + "."),
                name);
    }

    private List<Field> fields(int at, String name) {
        List<Field> all = new ArrayList<>();
        all.add(field(name, "label", "text"));
        all.add(select(
                name,
                "type",
                Arrays.stream(QuestionType.values()).map(QuestionType::word).toList()));
        all.add(field(name, "help", "text"));
        all.add(field(name, "required", "check"));
        all.add(field(name, "options", "area"));
        all.add(field(name, "purpose", "text"));
        all.add(select(name, "sensitivity", List.of("personal", "sensitive", "public")));
        all.add(field(name, "keep", "number"));
        all.add(select(name, "per", List.of("child", "household")));
        all.add(field(name, "min", "number"));
        all.add(field(name, "max", "number"));
        all.add(field(name, "earliest", "text"));
        all.add(field(name, "latest", "text"));
        List<Choice> answers = answers(at, name + "showIf.");
        if (!answers.isEmpty()) {
            all.add(fields.field(name + "showIf", "questions.showIf", "ticks", answers));
        }
        return all;
    }

    private Field field(String name, String part, String type) {
        return fields.field(name + part, "questions." + part, type);
    }

    private Field select(String name, String part, List<String> values) {
        return fields.select(name + part, "questions." + part, values);
    }

    /** The answers to the questions before this one, and those it waits for that are not there. */
    private List<Choice> answers(int at, String name) {
        List<Choice> answers = new ArrayList<>();
        List<String> ticked = new ArrayList<>(fields.form().below(name));
        list(file.tree("questions")).stream().limit(at).forEach(each -> {
            Map<?, ?> question = map(each);
            for (Choice answer : answers(question)) {
                String value = text(question.get("key")) + "=" + answer.value();
                String label = fields.text("questions.answer", text(question.get("label")), answer.label());
                answers.add(new Choice(name + value, label, ticked.remove(value)));
            }
        });
        ticked.forEach(each -> answers.add(new Choice(name + each, each, true)));
        return answers;
    }

    private List<Choice> answers(Map<?, ?> question) {
        if (text(question.get("type")).equals("yes-no")) {
            return List.of(
                    new Choice("yes", fields.text("questions.yes"), false),
                    new Choice("no", fields.text("questions.no"), false));
        }
        return list(question.get("options")).stream()
                .map(each -> new Choice(text(map(each).get("key")), EventReading.label(each), false))
                .toList();
    }
}
