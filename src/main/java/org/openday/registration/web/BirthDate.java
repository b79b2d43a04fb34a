package org.openday.registration.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openday.registration.FieldError;

/** A date of birth in the three fields it is typed into, cleaned. */
record BirthDate(String year, String month, String day) {

    private static final int OLDEST = 120;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");

    boolean isBlank() {
        return year.isEmpty() && month.isEmpty() && day.isEmpty();
    }

    /** What is wrong with the date of the child counted from 0; empty: {@link #date} gives it. */
    List<FieldError> errors(int child, LocalDate today) {
        if (isBlank()) {
            return List.of(FieldError.ofChild(child, "birth.year", "child.birth.missing"));
        }
        List<FieldError> errors = new ArrayList<>();
        check(errors, child, "year", year, YEAR);
        check(errors, child, "month", month, MONTH);
        check(errors, child, "day", day, DAY);
        return errors.isEmpty() ? errorsAsDate(child, today) : errors;
    }

    private static void check(List<FieldError> errors, int child, String part, String typed, Pattern form) {
        if (!form.matcher(typed).matches()) {
            String fault = typed.isEmpty() ? ".missing" : ".invalid";
            errors.add(FieldError.ofChild(child, "birth." + part, "child.birth." + part + fault));
        }
    }

    private List<FieldError> errorsAsDate(int child, LocalDate today) {
        try {
            return errorsOn(date(), child, today);
        } catch (DateTimeException e) {
            return List.of(FieldError.ofChild(child, "birth.day", "child.birth.day.notInMonth"));
        }
    }

    private static List<FieldError> errorsOn(LocalDate born, int child, LocalDate today) {
        if (born.isAfter(today)) {
            return List.of(FieldError.ofChild(child, "birth.year", "child.birth.future"));
        }
        return born.isBefore(today.minusYears(OLDEST))
                ? List.of(FieldError.ofChild(child, "birth.year", "child.birth.tooLongAgo"))
                : List.of();
    }

    /** @throws DateTimeException when there is no such day */
    LocalDate date() {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
