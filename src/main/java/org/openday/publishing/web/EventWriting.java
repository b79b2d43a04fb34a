package org.openday.publishing.web;

import static org.openday.publishing.web.EventReading.list;
import static org.openday.publishing.web.EventReading.map;
import static org.openday.publishing.web.EventReading.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of front matter of what stands in the fields of an event's form. Whatever the form does not know stays as it
 * was in {@code before}, in its order.
 */
record EventWriting(EventForm form, EventTimes times) {

    @Nullable
    Object value(EventKey key, String name, @Nullable Object before) {
        String typed = form.value(name);
        return switch (key.sort()) {
            case WORDS -> words(typed, before);
            case NUMBER -> number(typed, before);
            case DAY -> typed.isEmpty() && text(before).equals("session-start") ? before : words(typed, before);
            case TIME -> times.written(form.value(name + ".date"), form.value(name + ".time"), text(before));
            case YES -> yes(typed, before);
            case UNLESS_NO -> unlessNo(typed, before);
            case DAYS -> typed.matches("\\d{1,4}") ? typed + "d" : words(typed, before);
            case LINES ->
                orNone(typed.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList());
            case TICKS -> orNone(ticks(name, before));
            case CHOICES -> orNone(Options.of(typed.lines().toList(), list(before)));
            case CONDITION -> condition(name);
            case GROUP -> group(key, name, before).isEmpty() ? null : group(key, name, before);
            case BOXED_GROUP -> typed.isEmpty() ? null : group(key, name, before);
            case ROWS -> orNone(rows(key, name, list(before)));
        };
    }

    private static @Nullable Object words(String typed, @Nullable Object before) {
        return typed.isEmpty() ? null : typed.equals(text(before)) ? before : typed;
    }

    private static @Nullable Object number(String typed, @Nullable Object before) {
        return typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : words(typed, before);
    }

    private static @Nullable Object yes(String typed, @Nullable Object before) {
        return typed.isEmpty() ? onlyIf(false, before) : true;
    }

    private static @Nullable Object unlessNo(String typed, @Nullable Object before) {
        return typed.isEmpty() ? false : onlyIf(true, before);
    }

    /** What may be left out stands only where it stood. */
    private static @Nullable Object onlyIf(Object value, @Nullable Object before) {
        return value.equals(before) ? value : null;
    }

    private Map<String, Object> group(EventKey key, String name, @Nullable Object before) {
        Map<String, Object> group = new LinkedHashMap<>();
        map(before).forEach((part, value) -> group.put(String.valueOf(part), value));
        for (EventKey part : key.parts()) {
            Object value = value(part, name + "." + part.name(), group.get(part.name()));
            if (value == null) {
                group.remove(part.name());
            } else {
                group.put(part.name(), value);
            }
        }
        return group;
    }

    private List<Object> rows(EventKey key, String name, List<?> before) {
        List<Object> rows = new ArrayList<>();
        for (int at = 0; form.has(name + "[" + at + "].key"); at++) {
            String row = name + "[" + at + "]";
            String own = form.value(row + ".key");
            Object old = before.stream()
                    .filter(each -> text(map(each).get("key")).equals(own))
                    .findFirst()
                    .<Object>map(each -> each)
                    .orElse(Map.of("key", own));
            rows.add(group(key, row, old));
        }
        return rows;
    }

    /** In the order of the file, and what was ticked now after that. */
    private List<Object> ticks(String name, @Nullable Object before) {
        List<String> ticked = new ArrayList<>(form.below(name + "."));
        List<Object> kept = new ArrayList<>(list(before));
        kept.removeIf(each -> !ticked.remove(text(each)));
        kept.addAll(ticked);
        return kept;
    }

    private @Nullable Object condition(String name) {
        List<String> ticked = form.below(name + ".");
        if (ticked.isEmpty()) {
            return null;
        }
        String question = ticked.getFirst().split("=", 2)[0];
        List<String> answers = ticked.stream()
                .map(each -> each.substring(each.indexOf('=') + 1))
                .toList();
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("question", question);
        condition.put(answers.size() == 1 ? "is" : "anyOf", answers.size() == 1 ? answers.getFirst() : answers);
        return condition;
    }

    private static @Nullable Object orNone(List<?> values) {
        return values.isEmpty() ? null : values;
    }
}
