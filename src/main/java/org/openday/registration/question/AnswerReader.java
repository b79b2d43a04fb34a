package org.openday.registration.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openday.event.Question;
import org.openday.event.QuestionType;
import org.openday.registration.question.Reading.Blank;
import org.openday.registration.question.Reading.Given;
import org.openday.registration.question.Reading.Wrong;
import org.openday.registration.question.TypedDate.Fault;

/** Reads what was typed for one question by its rules; site.js has the same rules for the browser. */
record AnswerReader(Question question, TypedAnswers typed, LocalDate today) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * The answer, a blank, or faults: {@code invalid}, {@code tooShort|tooLong} (text), {@code tooSmall|tooLarge}
     * (number), {@code tooFew|tooMany} (several), {@code tooEarly|tooLate} and those of {@link TypedDate#faults} (date),
     * {@code implausible} (resident ID).
     */
    Reading read() {
        String name = question.key().value();
        return switch (question.type()) {
            case TEXT -> text(Typed.clean(typed.first(name)));
            case LONG_TEXT -> text(Typed.cleanLines(typed.first(name)));
            case NUMBER -> number(Typed.plain(typed.first(name)));
            case DATE -> date(typed.date(name));
            case CHOICE, YES_NO -> choice(typed.first(name));
            case SEVERAL -> several(chosen(question, typed));
            case PHONE -> phone(Typed.plain(typed.first(name)));
            case RESIDENT_ID -> residentId(Typed.plain(typed.first(name)).toUpperCase(Locale.ROOT));
            case FILE -> file(typed.first(name));
        };
    }

    /** The options that were chosen, in the order of the question. */
    static List<String> chosen(Question question, TypedAnswers typed) {
        List<String> values = typed.all(question.key().value());
        return question.choices().stream().filter(values::contains).toList();
    }

    private Reading text(String text) {
        if (text.isEmpty()) {
            return new Blank();
        }
        int length = Typed.length(text);
        if (length > question.longest()) {
            return Reading.wrong("tooLong");
        }
        if (isBelowMin(length)) {
            return Reading.wrong("tooShort");
        }
        return isShowable(text) ? new Given(new Answer.Text(text)) : Reading.wrong("invalid");
    }

    private boolean isShowable(String text) {
        boolean lines = question.type() == QuestionType.LONG_TEXT;
        return Typed.isLine(lines ? text.replace("\n", "").replace("\t", "") : text);
    }

    private Reading number(String number) {
        if (number.isEmpty()) {
            return new Blank();
        }
        return WHOLE.matcher(number).matches() ? number(Integer.parseInt(number)) : Reading.wrong("invalid");
    }

    private Reading number(int number) {
        if (isBelowMin(number)) {
            return Reading.wrong("tooSmall");
        }
        return isAboveMax(number) ? Reading.wrong("tooLarge") : new Given(new Answer.Whole(number));
    }

    private Reading date(TypedDate date) {
        if (date.isBlank()) {
            return new Blank();
        }
        List<Fault> faults = date.faults();
        return faults.isEmpty() ? date(date.date()) : new Wrong(faults);
    }

    private Reading date(LocalDate date) {
        LocalDate earliest = question.earliest(today);
        LocalDate latest = question.latest(today);
        if (earliest != null && date.isBefore(earliest)) {
            return new Wrong(List.of(new Fault("year", "tooEarly")));
        }
        return latest != null && date.isAfter(latest)
                ? new Wrong(List.of(new Fault("year", "tooLate")))
                : new Given(new Answer.Day(date));
    }

    private Reading choice(String key) {
        if (key.isEmpty()) {
            return new Blank();
        }
        if (!question.choices().contains(key)) {
            return Reading.wrong("invalid");
        }
        return new Given(question.options().isEmpty() ? new Answer.YesNo(key.equals("yes")) : new Answer.Choice(key));
    }

    private Reading several(List<String> keys) {
        if (keys.isEmpty()) {
            return new Blank();
        }
        if (isBelowMin(keys.size())) {
            return Reading.wrong("tooFew");
        }
        return isAboveMax(keys.size()) ? Reading.wrong("tooMany") : new Given(new Answer.Several(keys));
    }

    private static Reading phone(String phone) {
        if (phone.isEmpty()) {
            return new Blank();
        }
        return Typed.isPhone(phone) ? new Given(new Answer.Text(phone)) : Reading.wrong("invalid");
    }

    private Reading residentId(String number) {
        if (number.isEmpty()) {
            return new Blank();
        }
        if (!ResidentId.isFormed(number)) {
            return Reading.wrong("invalid");
        }
        return ResidentId.isPlausible(number, today)
                ? new Given(new Answer.Text(number))
                : Reading.wrong("implausible");
    }

    private static Reading file(String reference) {
        if (reference.isEmpty()) {
            return new Blank();
        }
        return REFERENCE.matcher(reference).matches()
                ? new Given(new Answer.File(reference))
                : Reading.wrong("invalid");
    }

    private boolean isBelowMin(int amount) {
        Integer min = question.min();
        return min != null && amount < min;
    }

    private boolean isAboveMax(int amount) {
        Integer max = question.max();
        return max != null && amount > max;
    }
}
