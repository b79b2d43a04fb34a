package org.openday.registration.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A date in the three fields it is typed into, cleaned. */
public record TypedDate(String year, String month, String day) {

    /** What is wrong with one of the fields, such as {@code month} and {@code month.missing}. */
    public record Fault(String part, String code) {}

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");

    static TypedDate of(LocalDate date) {
        return new TypedDate(
                "%04d".formatted(date.getYear()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getDayOfMonth()));
    }

    /** The three fields of a question by their names. */
    Map<String, List<String>> fields(String name) {
        return Map.of(name + ".year", List.of(year), name + ".month", List.of(month), name + ".day", List.of(day));
    }

    public boolean isBlank() {
        return year.isEmpty() && month.isEmpty() && day.isEmpty();
    }

    /** Codes {@code year|month|day.missing|invalid} and {@code day.notInMonth}; empty: {@link #date} gives the day. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults, "year", year, YEAR);
        check(faults, "month", month, MONTH);
        check(faults, "day", day, DAY);
        return faults.isEmpty() && !exists() ? List.of(new Fault("day", "day.notInMonth")) : faults;
    }

    private static void check(List<Fault> faults, String part, String typed, Pattern form) {
        if (!form.matcher(typed).matches()) {
            faults.add(new Fault(part, part + (typed.isEmpty() ? ".missing" : ".invalid")));
        }
    }

    private boolean exists() {
        try {
            return date().getDayOfMonth() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The day itself.
     *
     * @throws DateTimeException when there is no such day
     */
    public LocalDate date() {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
