package org.openday.registration.web;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openday.registration.FieldError;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.web.SignUpPage.ErrorLink;

/** All that is wrong with a form: in what every form asks, and in the event's own questions. */
record FormFaults(List<FieldError> fields, List<AnswerFault> questions) {

    static final FormFaults NONE = new FormFaults(List.of(), List.of());

    private static final Pattern CHILD = Pattern.compile("children-(\\d+)-.*");
    private static final int AFTER_CHILDREN = 1000;

    FieldErrors errors(Visit visit, SignUpForm form) {
        return new FieldErrors(fields, form.children().size(), visit.ages(), visit.words());
    }

    QuestionFaults answers(Visit visit, SignUpForm form) {
        return QuestionFaults.of(questions, visit.event(), form.children().size(), visit.words(), visit.today());
    }

    /** One summary in the order of the page. */
    static List<ErrorLink> summary(FieldErrors errors, QuestionFaults answers) {
        return Stream.concat(errors.summary().stream(), answers.summary().stream())
                .sorted(Comparator.comparingInt(link -> part(link.target())))
                .toList();
    }

    private static int part(String target) {
        Matcher child = CHILD.matcher(target);
        if (child.matches()) {
            return 2 + Integer.parseInt(child.group(1));
        }
        if (target.startsWith("answers-")) {
            return 1;
        }
        return target.startsWith("guardian-") || target.startsWith("second-") ? 0 : AFTER_CHILDREN;
    }
}
