package org.openday.publishing.web;

import java.util.List;
import java.util.regex.Pattern;
import org.openday.content.FileText;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Kind;
import org.openday.publishing.Revision;

/**
 * The fields of the editor.
 *
 * @param basedOn the number of the revision they began from
 */
record EditorForm(int basedOn, List<EditorField> fields, String body) {

    /** A key of the front matter as a field; {@code list} when several values stand in it with commas between. */
    record EditorField(String name, String value, boolean list) {}

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
    private static final Pattern COMMA = Pattern.compile("[,，、\\s]+");

    static EditorForm of(Edition edition, int basedOn, FileText text) {
        return new EditorForm(
                basedOn,
                names(edition.kind()).stream().map(name -> field(name, text)).toList(),
                text.body());
    }

    private static EditorField field(String name, FileText text) {
        boolean list = name.equals("topics");
        return new EditorField(name, list ? String.join("，", text.values(name)) : text.value(name), list);
    }

    static EditorForm of(Edition edition, Typed typed) {
        return new EditorForm(
                typed.number("basedOn"),
                names(edition.kind()).stream()
                        .map(name -> new EditorField(name, typed.text(name), name.equals("topics")))
                        .toList(),
                typed.text("body"));
    }

    private static List<String> names(Kind kind) {
        return kind == Kind.ARTICLE ? ARTICLE : PAGE;
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(EditorField::value)
                .orElse("");
    }

    /** The whole file it stands for, beside the revision it began from. */
    String file(Edition edition, Editions editions) {
        return file(
                editions.revision(edition.number(), basedOn).map(Revision::text).orElse(""));
    }

    /** The whole file: what the form does not know of it stays as it is in the revision it began from. */
    String file(String base) {
        FileText text = FileText.of(base).withBody(FileText.normal(body));
        for (EditorField field : fields) {
            text = with(text, field);
        }
        return text.text();
    }

    private static FileText with(FileText text, EditorField field) {
        if (field.list()) {
            return text.with(field.name(), values(field.value()));
        }
        return field.name().equals("order")
                ? text.withNumber(field.name(), field.value())
                : text.with(field.name(), field.value());
    }

    private static List<String> values(String typed) {
        return COMMA.splitAsStream(typed.strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
