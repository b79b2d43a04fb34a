package org.openday.publishing.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.openday.event.Question;

/** All that is wrong with the questions of an event, by field. */
final class QuestionFaults {

    private static final int MOST = 30;
    private static final int MOST_OPTIONS = 40;
    private static final int LONGEST_TEXT = 5000;
    private static final List<String> WITH_OPTIONS = List.of("choice", "several");
    private static final List<String> TEXTS = List.of("text", "long-text");
    private static final List<String> LIMITED = List.of("text", "long-text", "number", "several");
    private static final List<String> PERSONAL = List.of("phone", "file");

    private final EventForm form;
    private final List<EventFault> faults = new ArrayList<>();
    private final List<String> earlier = new ArrayList<>();

    private QuestionFaults(EventForm form) {
        this.form = form;
    }

    static List<EventFault> in(EventForm form) {
        QuestionFaults found = new QuestionFaults(form);
        for (int at = 0; at < form.rows("questions"); at++) {
            found.question("questions[" + at + "].");
        }
        if (form.rows("questions") > MOST) {
            found.add("questions", "questions", MOST);
        }
        return found.faults;
    }

    private void question(String row) {
        String type = form.value(row + "type");
        if (!form.has(row + "label")) {
            add(row + "label", "label");
        }
        options(row, type);
        limits(row, type);
        days(row, type);
        privacy(row, type);
        condition(row);
        earlier.add(form.value(row + "key"));
    }

    private void options(String row, String type) {
        List<String> lines = form.value(row + "options").lines().toList();
        if (!WITH_OPTIONS.contains(type)) {
            if (!lines.isEmpty()) {
                add(row + "options", "no-options");
            }
        } else if (lines.size() < 2 || lines.size() > MOST_OPTIONS) {
            add(row + "options", "options", MOST_OPTIONS);
        } else if (new HashSet<>(lines).size() < lines.size()) {
            add(row + "options", "options-twice");
        }
    }

    private void limits(String row, String type) {
        Integer min = EventFaults.number(form.value(row + "min"));
        Integer max = EventFaults.number(form.value(row + "max"));
        boolean any = form.has(row + "min") || form.has(row + "max");
        boolean unread = (form.has(row + "min") && min == null) || (form.has(row + "max") && max == null);
        boolean low = !type.equals("number") && ((min != null && min < 0) || (max != null && max < 1));
        boolean tooLong = TEXTS.contains(type) && max != null && max > LONGEST_TEXT;
        if (any && !LIMITED.contains(type)) {
            add(row + "max", "no-limits");
        } else if (unread || low || tooLong) {
            add(row + "max", "limits", LONGEST_TEXT);
        } else if (min != null && max != null && min > max) {
            add(row + "max", "range");
        }
    }

    private void days(String row, String type) {
        String earliest = form.value(row + "earliest");
        String latest = form.value(row + "latest");
        boolean any = !earliest.isEmpty() || !latest.isEmpty();
        if (any && !type.equals("date")) {
            add(row + "earliest", "no-days");
        } else if (!isDay(earliest) || !isDay(latest)) {
            add(isDay(earliest) ? row + "latest" : row + "earliest", "day-or-today");
        } else if (EventFaults.isDay(earliest) && EventFaults.isDay(latest) && earliest.compareTo(latest) > 0) {
            add(row + "latest", "range");
        }
    }

    private static boolean isDay(String typed) {
        return typed.isEmpty() || typed.equals("today") || EventFaults.isDay(typed);
    }

    private void privacy(String row, String type) {
        String sensitivity = form.value(row + "sensitivity");
        if (sensitivity.equals("public") && PERSONAL.contains(type)) {
            add(row + "sensitivity", "personal");
        } else if (type.equals("resident-id") && !sensitivity.equals("sensitive")) {
            add(row + "sensitivity", "identity");
        }
        if (!sensitivity.equals("public") && !form.has(row + "purpose")) {
            add(row + "purpose", "purpose");
        }
        Integer keep = EventFaults.number(form.value(row + "keep"));
        if (form.has(row + "keep") && (keep == null || keep < 1 || keep > Question.LONGEST_KEPT)) {
            add(row + "keep", "keep", Question.LONGEST_KEPT);
        }
    }

    /** Answers of one earlier question only, and no question of a child decides about one of the household. */
    private void condition(String row) {
        List<String> on = form.below(row + "showIf.").stream()
                .map(each -> each.split("=", 2)[0])
                .distinct()
                .toList();
        if (on.size() > 1) {
            add(row + "showIf", "condition-one");
        } else if (on.size() == 1 && !earlier.contains(on.getFirst())) {
            add(row + "showIf", "condition-earlier");
        } else if (on.size() == 1 && form.value(row + "per").equals("household") && isOfChild(on.getFirst())) {
            add(row + "showIf", "condition-household");
        }
    }

    private boolean isOfChild(String question) {
        String other = "questions[" + earlier.indexOf(question) + "].per";
        return !form.value(other).equals("household");
    }

    private void add(String field, String code, Object... values) {
        faults.add(new EventFault(field, code, values));
    }
}
