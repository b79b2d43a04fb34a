package org.openday.registration.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.openday.registration.FieldError;
import org.openday.registration.question.TypedDate;

/** A date of birth in the three fields it is typed into, cleaned. */
record BirthDate(String year, String month, String day) {

    private static final int OLDEST = 120;

    boolean isBlank() {
        return typed().isBlank();
    }

    private TypedDate typed() {
        return new TypedDate(year, month, day);
    }

    /** What is wrong with the date of the child counted from 0; empty: {@link #date} gives it. */
    List<FieldError> errors(int child, LocalDate today) {
        if (isBlank()) {
            return List.of(FieldError.ofChild(child, "birth.year", "child.birth.missing"));
        }
        List<FieldError> errors = typed().faults().stream()
                .map(fault -> FieldError.ofChild(child, "birth." + fault.part(), "child.birth." + fault.code()))
                .toList();
        return errors.isEmpty() ? errorsOn(date(), child, today) : errors;
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
        return typed().date();
    }
}
