package org.openday.publishing.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.content.FileText;
import org.openday.publishing.Edition;
import org.openday.publishing.Kind;

/**
 * The fields of the editor.
 *
 * @param basedOn the number of the revision they began from
 * @param event what only events have, or null where the form has none of it
 */
record EditorForm(
        int basedOn,
        List<EditorField> fields,
        String body,
        @Nullable EventForm event) {

    /** A key of the front matter as a field; {@code list} when several values stand in it with commas between. */
    record EditorField(String name, String value, boolean list) {

        List<String> values() {
            return COMMA.splitAsStream(value.strip())
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }

    private static final List<String> ARTICLE = List.of(
            "title",
            "summary",
            "topics",
            "author",
            "publishAt",
            "updatedAt",
            "expireAt",
            "reviewBy",
            "series",
            "image",
            "imageAlt");
    private static final List<String> PAGE = List.of("title", "summary", "order");
    private static final List<String> EVENT = List.of("title", "summary", "topics", "image", "imageAlt");
    private static final Pattern COMMA = Pattern.compile("[,，、\\s]+");

    static EditorForm of(Edition edition, int basedOn, FileText text) {
        return new EditorForm(
                basedOn,
                names(edition.kind()).stream().map(name -> field(name, text)).toList(),
                text.body(),
                null);
    }

    EditorForm with(EventForm facts) {
        return new EditorForm(basedOn, fields, body, facts);
    }

    EditorForm basedOn(int revision) {
        return new EditorForm(revision, fields, body, event);
    }

    private static EditorField field(String name, FileText text) {
        boolean list = name.equals("topics");
        return new EditorField(name, list ? String.join("，", text.values(name)) : text.value(name), list);
    }

    static EditorForm of(Edition edition, Typed typed) {
        return new EditorForm(
                typed.number("basedOn"),
                names(edition.kind()).stream()
                        .map(name -> new EditorField(name, typed.chosen(name), name.equals("topics")))
                        .toList(),
                typed.text("body"),
                edition.kind() == Kind.EVENT && typed.has("event") ? EventForm.of(typed) : null);
    }

    private static List<String> names(Kind kind) {
        return switch (kind) {
            case ARTICLE -> ARTICLE;
            case PAGE -> PAGE;
            case EVENT -> EVENT;
        };
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(EditorField::value)
                .orElse("");
    }

    /** The whole file: what the form does not know of it stays as it is in the revision it began from. */
    String file(Edition edition, String base, EventTimes times) {
        FileText text = FileText.of(base).withBody(FileText.normal(body));
        for (EditorField field : fields) {
            text = with(text, field);
        }
        return (event == null ? text : event.in(edition, text, times)).text();
    }

    private static FileText with(FileText text, EditorField field) {
        if (field.list()) {
            return text.with(field.name(), inOrder(text.values(field.name()), field.values()));
        }
        return field.name().equals("order")
                ? text.withNumber(field.name(), field.value())
                : text.with(field.name(), field.value());
    }

    /** What was chosen before keeps its place: the first is the main one. */
    private static List<String> inOrder(List<String> before, List<String> chosen) {
        return Stream.concat(before.stream().filter(chosen::contains), chosen.stream())
                .distinct()
                .toList();
    }
}
