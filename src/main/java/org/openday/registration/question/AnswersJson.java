package org.openday.registration.question;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openday.registration.question.Answer.Choice;
import org.openday.registration.question.Answer.Day;
import org.openday.registration.question.Answer.File;
import org.openday.registration.question.Answer.Several;
import org.openday.registration.question.Answer.Text;
import org.openday.registration.question.Answer.Whole;
import org.openday.registration.question.Answer.YesNo;
import org.openday.shared.Slug;

/** Writes answers as JSON and reads them again; each says of what kind it is, whatever has become of its question. */
final class AnswersJson {

    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private AnswersJson() {}

    static String write(SortedMap<Slug, Answer> answers) {
        Map<String, JsonNode> written = new LinkedHashMap<>();
        answers.forEach((key, answer) -> written.put(key.value(), node(answer)));
        try {
            return MAPPER.writeValueAsString(JsonNode.createObjectNode(written));
        } catch (IOException e) {
            throw new IllegalStateException("Answers cannot be written", e);
        }
    }

    private static JsonNode node(Answer answer) {
        return switch (answer) {
            case Text(String text) -> node("text", JsonNode.createStringNode(text));
            case Whole(int number) -> node("number", JsonNode.createNumberNode(number));
            case Day(LocalDate date) -> node("date", JsonNode.createStringNode(date.toString()));
            case Choice(String option) -> node("choice", JsonNode.createStringNode(option));
            case Several(var options) ->
                node(
                        "several",
                        JsonNode.createArrayNode(
                                options.stream().map(JsonNode::createStringNode).toList()));
            case YesNo(boolean yes) -> node("yesNo", JsonNode.createBooleanNode(yes));
            case File(String reference) -> node("file", JsonNode.createStringNode(reference));
        };
    }

    private static JsonNode node(String kind, JsonNode value) {
        return JsonNode.createObjectNode(Map.of(kind, value));
    }

    static Map<Slug, Answer> read(String json) {
        Map<Slug, Answer> answers = new TreeMap<>();
        try {
            Objects.requireNonNullElse(MAPPER.readValue(json, JsonNode.class), JsonNode.nullNode())
                    .entries()
                    .forEach(entry -> answers.put(new Slug(entry.getKey()), answer(entry.getValue())));
        } catch (IOException | NoSuchElementException | IllegalStateException | DateTimeException e) {
            throw new IllegalArgumentException("Not answers", e);
        }
        return answers;
    }

    private static Answer answer(JsonNode node) {
        Map.Entry<String, JsonNode> only = node.entries().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "text" -> new Text(value.getStringValue());
            case "number" -> new Whole(value.getIntValue());
            case "date" -> new Day(LocalDate.parse(value.getStringValue()));
            case "choice" -> new Choice(value.getStringValue());
            case "several" -> new Several(options(value));
            case "yesNo" -> new YesNo(value.getBooleanValue());
            case "file" -> new File(value.getStringValue());
            default -> throw new IllegalArgumentException("Not an answer");
        };
    }

    private static List<String> options(JsonNode value) {
        List<String> options = new ArrayList<>();
        value.values().forEach(each -> options.add(each.getStringValue()));
        return options;
    }
}
