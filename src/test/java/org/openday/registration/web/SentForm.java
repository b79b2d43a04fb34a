package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser would send it: what stands in its fields, changed as a reader does. */
final class SentForm {

    private record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    private SentForm(List<KeyVal> data) {
        data.forEach(each -> fields.add(new Field(each.key(), each.value())));
    }

    /** The form of a page that is sent by POST. */
    static SentForm of(Document page) {
        FormElement form = (FormElement) page.selectFirst("main form[method=post]");
        assertThat(form).as("a form on " + page.title()).isNotNull();
        return new SentForm(form.formData());
    }

    /** A form with nothing in it. */
    static SentForm none() {
        return new SentForm(List.of());
    }

    /** The same entries, to go on with in two ways. */
    SentForm copy() {
        SentForm copy = none();
        copy.fields.addAll(fields);
        return copy;
    }

    SentForm type(String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Field(name, value));
        return this;
    }

    /** One more value of a field that may have several. */
    SentForm also(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    SentForm guardian(String name, String phone) {
        return type("guardian.name", name).type("guardian.phone", phone);
    }

    SentForm ada() {
        return guardian("Ada", "13800138000").agree("privacy");
    }

    SentForm bob() {
        return guardian("Bob", "13900139000").agree("privacy");
    }

    SentForm child(int row, String name, String born, String session) {
        String[] parts = born.split("-");
        String child = "children[" + row + "].";
        return type(child + "name", name)
                .type(child + "birth.year", parts[0])
                .type(child + "birth.month", parts[1])
                .type(child + "birth.day", parts[2])
                .type(child + "session", session);
    }

    SentForm ben(String session) {
        return child(0, "Ben", "2015-03-14", session);
    }

    SentForm agree(String consent) {
        fields.removeIf(field -> field.equals(new Field("consents", consent)));
        fields.add(new Field("consents", consent));
        return this;
    }

    /** Says yes to a consent that is left to choice. */
    SentForm choose(String consent) {
        return type("consents." + consent, "yes");
    }

    SentForm press(String step) {
        return type("step", step);
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .collect(Collectors.joining("|"));
    }

    String encoded() {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    /** As a form with a file is sent. */
    String parts(String boundary, String fileField, String file) {
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        String values = fields.stream()
                .map(field -> part + field.name() + "\"\r\n\r\n" + field.value() + "\r\n")
                .collect(Collectors.joining());
        return values + part + fileField + "\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file
                + "\r\n--" + boundary + "--\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Two forms are alike when their visible fields are. */
    String entries() {
        return fields.stream()
                .filter(field -> !field.name().equals("step") && !field.name().equals("formToken"))
                .map(field -> field.name() + "=" + field.value())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
