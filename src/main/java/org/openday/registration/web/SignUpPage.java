package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.SafeHtml;

/**
 * The sign-up form as a reader sees it.
 *
 * @param notice why the form is shown again, when no field is at fault
 * @param restored when what is shown was left, when it was had back
 * @param files whether files are asked for
 * @param tied whether siblings go together or not at all, where that can be asked
 * @param paused whether nothing can be saved right now, for all we know
 */
record SignUpPage(
        String eventTitle,
        String eventUrl,
        String action,
        String formToken,
        @Nullable String notice,
        @Nullable String restored,
        boolean paused,
        boolean files,
        List<ErrorLink> errors,
        GuardianPart guardian,
        GuardianPart second,
        List<QuestionField> questions,
        List<ChildPart> children,
        @Nullable TiedPart tied,
        boolean canAdd,
        String ages,
        @Nullable Audience audience,
        List<ConsentPart> consents) {

    /** A line of the error summary and the field it leads to. */
    record ErrorLink(String target, String message) {}

    record Field(
            String id, String name, String value, @Nullable String error) {}

    /**
     * A guardian.
     *
     * @param relations what the page proposes the adult may be to the children, with the word that was chosen
     * @param open whether anything was typed
     */
    record GuardianPart(Field name, Field relation, List<Relation> relations, Field phone, Field email, boolean open) {}

    record Relation(String word, boolean chosen) {}

    /** Whether siblings go together or not at all; {@code help} says what that means here. */
    record TiedPart(String help, boolean chosen) {}

    record ChildPart(int number, Field name, Birth birth, Sessions session, List<QuestionField> questions) {}

    record Birth(String id, @Nullable String error, List<DatePart> parts) {}

    /** Year, month or day; {@code key} says which. */
    record DatePart(String key, String id, String name, String value, boolean wrong) {}

    /** The sessions of one child, of which it may have {@code most}. */
    record Sessions(String id, String name, @Nullable String error, int most, List<Option> options) {}

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
