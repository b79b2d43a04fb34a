package org.openday.registration.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.registration.FieldError;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.web.Wording;

/** The faults of a form in words, each at its field and in the summary. */
final class FieldErrors {

    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)]\\..*");

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** The faults in words; {@code ages} says which ages the event is for, and comes before what a fault names itself. */
    FieldErrors(List<FieldError> errors, int children, String ages, Wording words) {
        errors.forEach(error -> messages.putIfAbsent(error.field(), message(error, children, ages, words)));
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    @Nullable
    String at(String field) {
        return messages.get(field);
    }

    List<ErrorLink> summary() {
        return messages.entrySet().stream()
                .map(entry -> new ErrorLink(id(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The id of a field's element; a consent's box is called after its text. */
    static String id(String field) {
        return field.replaceFirst("^consents\\.", "consent.")
                .replaceAll("[\\[.]", "-")
                .replace("]", "");
    }

    private static String message(FieldError error, int children, String ages, Wording words) {
        Object[] named = Stream.concat(
                        Stream.of(ages), error.arguments().stream().map(each -> said(each, words)))
                .toArray();
        String message = words.text("sign-up.error." + error.code(), named);
        Matcher child = CHILD.matcher(error.field());
        return children > 1 && child.matches()
                ? words.text("sign-up.error.of-child", Integer.parseInt(child.group(1)) + 1, message)
                : message;
    }

    private static Object said(Object argument, Wording words) {
        return argument instanceof LocalDate day ? words.date(day) : argument;
    }
}
