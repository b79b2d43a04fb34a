package org.openday.publishing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/**
 * All that is wrong with the facts of an event, by field: what the content folder would refuse, said to who fills in the form.
 */
final class EventFaults {

    private static final int LAST_YEAR = 12;
    private static final int LONGEST_BEACON = 1000;

    private final EventForm form;
    private final List<EventFault> faults = new ArrayList<>();

    private EventFaults(EventForm form) {
        this.form = form;
    }

    /** An English file has words only, and may leave out any of them. */
    static List<EventFault> in(EventForm form, Language language) {
        EventFaults found = new EventFaults(form);
        if (language == Language.EN) {
            return found.faults;
        }
        found.need("place", "place");
        found.people();
        found.signUp();
        found.draw();
        found.sessions();
        found.faults.addAll(QuestionFaults.in(form));
        return found.faults;
    }

    private void people() {
        range("ages.from", "ages.to", 0, Integer.MAX_VALUE, "ages");
        if (!form.value("ages.on").isEmpty() && !isDay(form.value("ages.on"))) {
            add("ages.on", "day");
        }
        range("schoolYears.from", "schoolYears.to", 1, LAST_YEAR, "school-years");
        boolean half = form.has("schoolYears.from") != form.has("schoolYears.to");
        if (half) {
            add(form.has("schoolYears.from") ? "schoolYears.to" : "schoolYears.from", "school-years");
        }
    }

    private void range(String from, String to, int least, int most, String code) {
        Integer low = number(from, least, most, code);
        Integer high = number(to, least, most, code);
        if (low != null && high != null && low > high) {
            add(to, "range");
        }
    }

    private void signUp() {
        if (!form.has("signUp")) {
            return;
        }
        LocalDateTime opens = time("signUp.opens");
        LocalDateTime closes = time("signUp.closes");
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            add("signUp.closes.date", "closes");
        }
        number("signUp.maxChildren", 1, Integer.MAX_VALUE, "count");
        number("signUp.sessionsPerChild", 1, Integer.MAX_VALUE, "count");
        number("signUp.holdHours", 1, Integer.MAX_VALUE, "count");
        time("signUp.changesUntil");
    }

    private void draw() {
        if (!form.below("draw.").isEmpty()) {
            need("draw.beacon", "beacon");
        }
        if (form.value("draw.beacon").length() > LONGEST_BEACON) {
            add("draw.beacon", "long", LONGEST_BEACON);
        }
        LocalDateTime known = time("draw.at");
        LocalDateTime closes = typed("signUp.closes");
        if (known != null && closes != null && !known.isAfter(closes)) {
            add("draw.at.date", "draw");
        }
        if (form.value("allocation").equals("ballot") && form.has("signUp") && closes == null) {
            add("signUp.closes.date", "ballot-closes");
        }
    }

    private void sessions() {
        int rows = form.rows("sessions");
        if (rows == 0) {
            add("sessions", "no-session");
        }
        for (int at = 0; at < rows; at++) {
            session("sessions[" + at + "].");
        }
    }

    private void session(String row) {
        need(row + "starts.date", "starts");
        need(row + "ends.date", "ends");
        LocalDateTime starts = time(row + "starts");
        LocalDateTime ends = time(row + "ends");
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            add(row + "ends.date", "ends-first");
        }
        need(row + "capacity", "capacity");
        number(row + "capacity", 0, Integer.MAX_VALUE, "capacity");
    }

    private void need(String name, String code) {
        if (!form.has(name)) {
            add(name, code);
        }
    }

    private @Nullable Integer number(String name, int least, int most, String code) {
        Integer number = number(form.value(name));
        boolean wrong = form.has(name) && (number == null || number < least || number > most);
        if (wrong) {
            add(name, code);
        }
        return wrong ? null : number;
    }

    private @Nullable LocalDateTime time(String name) {
        LocalDateTime time = typed(name);
        if (time == null && (form.has(name + ".date") || form.has(name + ".time"))) {
            add(form.has(name + ".date") ? name + ".time" : name + ".date", "time");
        }
        return time;
    }

    private @Nullable LocalDateTime typed(String name) {
        try {
            return LocalDateTime.parse(form.value(name + ".date") + "T" + form.value(name + ".time"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Integer number(String typed) {
        return typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void add(String field, String code, Object... values) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(new EventFault(field, code, values));
        }
    }
}
