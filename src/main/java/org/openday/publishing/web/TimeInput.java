package org.openday.publishing.web;

import java.util.List;
import java.util.regex.Pattern;

/** Which input a browser shows for a time of the front matter: one it can write as it stands there, else a line of text. */
final class TimeInput {

    private static final List<String> DAYS = List.of("updatedAt", "reviewBy");
    private static final List<String> TIMES = List.of("publishAt", "expireAt");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");

    private TimeInput() {}

    /** The type of the input for a field with this value; an instant with a zone or a relative day stays text. */
    static String type(String name, String value) {
        boolean day = DAYS.contains(name);
        if (!day && !TIMES.contains(name)) {
            return "text";
        } else if (value.isEmpty()) {
            return day ? "date" : "datetime-local";
        } else if (DAY.matcher(value).matches()) {
            return "date";
        }
        return TIME.matcher(value).matches() ? "datetime-local" : "text";
    }
}
