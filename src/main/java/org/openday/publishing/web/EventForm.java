package org.openday.publishing.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openday.content.FileText;
import org.openday.publishing.Edition;

/**
 * The fields of an event beside title and text, by their names such as {@code sessions[0].starts.date}; empty ones are left
 * out, and the rows of a list are numbered without gaps.
 */
record EventForm(Map<String, String> values) {

    private static final Pattern ROW = Pattern.compile("(sessions|questions)\\[(\\d{1,4})]\\.(.+)");

    static EventForm of(Edition edition, FileText text, EventTimes times) {
        return new EventForm(EventReading.of(text, edition.language(), times));
    }

    /** What was typed; a form that does not have these fields gives none. */
    static EventForm of(Typed typed) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Map<Integer, Integer>> numbers = numbers(typed);
        typed.fields().keySet().forEach(name -> {
            String value = clean(name, typed.text(name));
            if (!value.isEmpty()) {
                values.put(renumbered(name, numbers), value);
            }
        });
        return new EventForm(values);
    }

    private static Map<String, Map<Integer, Integer>> numbers(Typed typed) {
        Map<String, TreeMap<Integer, Integer>> rows = new LinkedHashMap<>();
        typed.fields().keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row ->
                        rows.computeIfAbsent(row.group(1), _ -> new TreeMap<>()).put(Integer.valueOf(row.group(2)), 0));
        rows.values().forEach(EventForm::number);
        return new LinkedHashMap<>(rows);
    }

    private static void number(TreeMap<Integer, Integer> rows) {
        int next = 0;
        for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
            row.setValue(next++);
        }
    }

    private static String renumbered(String name, Map<String, Map<Integer, Integer>> numbers) {
        Matcher row = ROW.matcher(name);
        return row.matches()
                ? row.group(1) + "["
                        + numbers.getOrDefault(row.group(1), Map.of()).get(Integer.valueOf(row.group(2))) + "]."
                        + row.group(3)
                : name;
    }

    /** One line, but where lines are meant, without what no keyboard types; digits as front matter has them. */
    private static String clean(String name, String typed) {
        boolean lines = name.equals("bring") || name.endsWith(".options");
        String text = typed.replace("\r\n", "\n")
                .replaceAll(lines ? "[\\p{Cntrl}&&[^\n]]" : "\\p{Cntrl}+", " ")
                .strip();
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return narrow.matches("-?\\d+") ? narrow : text;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The ends of all names that begin like this. */
    List<String> below(String start) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .toList();
    }

    /** How many rows a list has. */
    int rows(String list) {
        int rows = 0;
        while (has(list + "[" + rows + "].key")) {
            rows++;
        }
        return rows;
    }

    /** The file with what was typed: keys that stand for the same as before are not touched. */
    FileText in(Edition edition, FileText base, EventTimes times) {
        EventForm before = of(edition, base, times);
        FileText text = base;
        for (EventKey key : EventKey.of(edition.language())) {
            if (!of(key).equals(before.of(key))) {
                Object value = new EventWriting(this, times).value(key, key.name(), base.tree(key.name()));
                text = text.withTree(key.name(), value);
            }
        }
        return text;
    }

    private Map<String, String> of(EventKey key) {
        return values.entrySet().stream()
                .filter(each -> each.getKey().equals(key.name())
                        || each.getKey().startsWith(key.name() + ".")
                        || each.getKey().startsWith(key.name() + "["))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
