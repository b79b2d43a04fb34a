package org.openday.registration;

import java.util.List;
import java.util.Set;
import org.openday.shared.Language;

/**
 * A checked form of a household.
 *
 * @param formToken what {@link SignUp#formToken} put into the form
 * @param consents slugs of the texts the guardian agreed to
 */
public record SignUpRequest(
        String formToken, Language language, Guardian guardian, List<ChildEntry> children, Set<String> consents) {

    public SignUpRequest {
        children = List.copyOf(children);
        consents = Set.copyOf(consents);
    }
}
