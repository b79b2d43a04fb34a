package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.registration.web.SignUpPage.ErrorLink;

/**
 * Where a household changes what it answered to the event's own questions.
 *
 * @param url of the household's page
 * @param code where another code is had, when the one that was typed is worth nothing any more
 * @param stored what somebody else answered meanwhile
 * @param files whether files are asked for
 * @param removed names of fields whose files are to be taken out
 */
record AnswersPage(
        String url,
        String action,
        String heading,
        String lead,
        List<ErrorLink> errors,
        @Nullable String code,
        List<Answer> stored,
        String version,
        boolean files,
        List<QuestionField> questions,
        List<Child> children,
        List<String> removed) {

    record Child(String heading, List<QuestionField> questions) {}
}
