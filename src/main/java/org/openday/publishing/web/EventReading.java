package org.openday.publishing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.content.FileText;
import org.openday.shared.Language;

/** Reads front matter into the fields of an event's form. */
final class EventReading {

    private static final String ON = "on";

    private final EventTimes times;
    private final Map<String, String> values = new LinkedHashMap<>();

    private EventReading(EventTimes times) {
        this.times = times;
    }

    /** What stands in the fields for a file; empty ones are left out. */
    static Map<String, String> of(FileText text, Language language, EventTimes times) {
        EventReading reading = new EventReading(times);
        EventKey.of(language).forEach(key -> reading.read(key, key.name(), text.tree(key.name())));
        return reading.values;
    }

    private void read(EventKey key, String name, @Nullable Object tree) {
        switch (key.sort()) {
            case WORDS, NUMBER -> put(name, text(tree));
            case DAY -> put(name, text(tree).equals("session-start") ? "" : text(tree));
            case TIME -> {
                put(name + ".date", times.date(text(tree)));
                put(name + ".time", times.time(text(tree)));
            }
            case YES -> put(name, Boolean.TRUE.equals(tree) ? ON : "");
            case UNLESS_NO -> put(name, Boolean.FALSE.equals(tree) ? "" : ON);
            case DAYS -> put(name, text(tree).replaceFirst("(?<=\\d)d$", ""));
            case LINES -> put(name, list(tree).stream().map(EventReading::text).collect(Collectors.joining("\n")));
            case TICKS -> list(tree).forEach(each -> put(name + "." + text(each), ON));
            case CHOICES ->
                put(name, list(tree).stream().map(EventReading::label).collect(Collectors.joining("\n")));
            case CONDITION -> condition(name, map(tree));
            case GROUP ->
                key.parts()
                        .forEach(part ->
                                read(part, name + "." + part.name(), map(tree).get(part.name())));
            case BOXED_GROUP -> {
                put(name, tree == null ? "" : ON);
                key.parts()
                        .forEach(part ->
                                read(part, name + "." + part.name(), map(tree).get(part.name())));
            }
            case ROWS -> rows(key, name, list(tree));
        }
    }

    private void rows(EventKey key, String name, List<?> rows) {
        for (int at = 0; at < rows.size(); at++) {
            Map<?, ?> row = map(rows.get(at));
            String start = name + "[" + at + "].";
            String own = text(row.get("key"));
            put(start + "key", own.isEmpty() ? "row-" + (at + 1) : own);
            key.parts().forEach(part -> read(part, start + part.name(), row.get(part.name())));
        }
    }

    private void condition(String name, Map<?, ?> condition) {
        List<Object> answers = new ArrayList<>(list(condition.get("anyOf")));
        if (condition.get("is") != null) {
            answers.add(Objects.requireNonNull(condition.get("is")));
        }
        answers.forEach(each -> put(name + "." + text(condition.get("question")) + "=" + text(each), ON));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    static String text(@Nullable Object tree) {
        return tree instanceof String || tree instanceof Integer || tree instanceof Boolean
                ? String.valueOf(tree).strip().replaceAll("\\s*\\R\\s*", " ")
                : "";
    }

    static String label(Object option) {
        Map<?, ?> map = map(option);
        return text(map.get("label")).isEmpty() ? text(map.get("key")) : text(map.get("label"));
    }

    static List<?> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? list : List.of();
    }

    static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }
}
