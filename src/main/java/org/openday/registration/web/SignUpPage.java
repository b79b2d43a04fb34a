package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.SafeHtml;

/**
 * The sign-up form as a reader sees it.
 *
 * @param notice why the form is shown again, when no field is at fault
 * @param paused whether nothing can be saved right now, for all we know
 */
record SignUpPage(
        String eventTitle,
        String eventUrl,
        String action,
        String formToken,
        @Nullable String notice,
        boolean paused,
        List<ErrorLink> errors,
        Field guardianName,
        Field guardianPhone,
        Field guardianEmail,
        List<ChildPart> children,
        boolean canAdd,
        String ages,
        @Nullable Audience audience,
        List<ConsentPart> consents) {

    /** A line of the error summary and the field it leads to. */
    record ErrorLink(String target, String message) {}

    record Field(
            String id, String name, String value, @Nullable String error) {}

    record ChildPart(int number, Field name, Birth birth, Sessions session) {}

    record Birth(String id, @Nullable String error, List<DatePart> parts) {}

    /** Year, month or day; {@code key} says which. */
    record DatePart(String key, String id, String name, String value, boolean wrong) {}

    record Sessions(String id, String name, @Nullable String error, List<Option> options) {}

    /** A session to choose; one that is {@code closed} is shown, but cannot be. */
    record Option(String id, String key, String label, String places, String state, boolean chosen, boolean closed) {}

    /** Whom the event is for, and whether the family says that it belongs to them. */
    record Audience(
            String text,
            String value,
            boolean declared,
            @Nullable String error) {}

    record ConsentPart(
            String slug,
            String title,
            String purpose,
            @Nullable String lang,
            SafeHtml text,
            boolean required,
            boolean given,
            boolean refused,
            @Nullable String error) {}
}
