package org.openday.registration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.registration.question.Answers;
import org.openday.shared.Language;

/**
 * A checked form of a household.
 *
 * @param formToken what {@link SignUp#formToken} put into the form
 * @param second another guardian, who gets the same messages
 * @param tied whether children who want the same session go together or not at all
 * @param consents slugs of the texts the guardian agreed to
 * @param answers to the event's own questions about the household
 */
public record SignUpRequest(
        String formToken,
        Language language,
        Guardian guardian,
        @Nullable Guardian second,
        List<ChildEntry> children,
        boolean tied,
        Set<String> consents,
        Answers answers) {

    public SignUpRequest {
        children = List.copyOf(children);
        consents = Set.copyOf(consents);
    }

    /** The form of a household of whom the event asks nothing more. */
    public SignUpRequest(
            String formToken,
            Language language,
            Guardian guardian,
            @Nullable Guardian second,
            List<ChildEntry> children,
            boolean tied,
            Set<String> consents) {
        this(formToken, language, guardian, second, children, tied, consents, Answers.NONE);
    }

    /** The form of one guardian whose children do not depend on each other. */
    public SignUpRequest(
            String formToken, Language language, Guardian guardian, List<ChildEntry> children, Set<String> consents) {
        this(formToken, language, guardian, null, children, false, consents);
    }
}
