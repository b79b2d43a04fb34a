package org.openday.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** A sign-up form for an event that a family has filled in for one child, as it is sent. */
record Form(String event, String child, String body) {

    private static final int NUMBERS = 100_000_000;

    /** Fills in the form on a page, as a family would. */
    static Form filledIn(String event, Document page, String child) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("formToken", page.select("[name=formToken]").attr("value"));
        fields.put("guardian.name", "Ada");
        fields.put("guardian.phone", "138%08d".formatted(Math.floorMod(child.hashCode(), NUMBERS)));
        fields.put("guardian.email", email(child));
        fields.put("children[0].name", child);
        fields.put("children[0].birth.year", "2015");
        fields.put("children[0].birth.month", "3");
        fields.put("children[0].birth.day", "14");
        fields.put(
                "children[0].session", page.select("[name=children[0].session]").attr("value"));
        fields.put("consents", page.select("[name=consents]").attr("value"));
        fields.put("step", "confirm");
        return new Form(event, child, encoded(fields));
    }

    private static String email(String child) {
        return child.toLowerCase(Locale.ROOT).replace(' ', '-') + "@example.org";
    }

    /** Where its family gets letters. */
    String email() {
        return email(child);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(Form::encoded).collect(Collectors.joining("&"));
    }

    private static String encoded(Map.Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8);
    }
}
