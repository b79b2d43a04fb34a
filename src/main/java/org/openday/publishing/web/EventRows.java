package org.openday.publishing.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds a row to what a form has sent, or takes one away; nothing else that was typed changes. */
final class EventRows {

    private static final Pattern NUMBERED = Pattern.compile("sessions\\[\\d{1,4}]\\.key");
    private static final Pattern NUMBER = Pattern.compile("session-(\\d{1,6})");
    private static final Pattern ROW = Pattern.compile("(?:sessions|questions)\\[\\d{1,4}]");

    private EventRows() {}

    static boolean isAsked(Typed typed) {
        return typed.has("add") || typed.has("remove");
    }

    /** The list that was changed, or the row that was added, as an anchor. */
    static String anchor(Typed typed, Typed changed) {
        return typed.has("add")
                ? "row-" + changed.text(typed.text("add") + "[" + next(typed, typed.text("add")) + "].key")
                : "part-" + typed.text("remove").replaceFirst("\\[.*", "");
    }

    /** @param taken keys of sessions that may not be given again, since families have signed up under them */
    static Typed changed(Typed typed, List<String> taken, Instant now) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
        String row = typed.text("remove");
        if (ROW.matcher(row).matches()) {
            fields.keySet().removeIf(name -> name.startsWith(row + "."));
        }
        if (typed.text("add").equals("sessions")) {
            fields.put("sessions[" + next(typed, "sessions") + "].key", List.of(session(typed, taken)));
        } else if (typed.text("add").equals("questions")) {
            String question = "questions[" + next(typed, "questions") + "].";
            fields.put(question + "key", List.of("q-" + Long.toString(now.getEpochSecond(), Character.MAX_RADIX)));
            fields.put(question + "type", List.of("text"));
        }
        return new Typed(fields);
    }

    private static int next(Typed typed, String list) {
        int next = 0;
        for (String name : typed.fields().keySet()) {
            Matcher row =
                    Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})]\\..*").matcher(name);
            next = row.matches() ? Math.max(next, Integer.parseInt(row.group(1)) + 1) : next;
        }
        return next;
    }

    private static String session(Typed typed, List<String> taken) {
        int last = Stream.concat(
                        taken.stream(),
                        typed.fields().keySet().stream()
                                .filter(name -> NUMBERED.matcher(name).matches())
                                .map(typed::text))
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .mapToInt(key -> Integer.parseInt(key.group(1)))
                .max()
                .orElse(0);
        return "session-" + (last + 1);
    }
}
