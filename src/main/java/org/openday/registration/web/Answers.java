package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openday.registration.FieldError;
import org.openday.registration.Outcome;
import org.openday.registration.SignUp;
import org.openday.web.PageView;

/** Tells a household what became of its form. */
@Singleton
final class Answers {

    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)]\\.(.*)");

    private final SignUp signUp;
    private final SignUpPages forms;
    private final RefusedPages refused;
    private final Opening opening;

    Answers(SignUp signUp, SignUpPages forms, RefusedPages refused, Opening opening) {
        this.signUp = signUp;
        this.forms = forms;
        this.refused = refused;
        this.opening = opening;
    }

    Step to(Outcome outcome, Visit visit, SignUpForm form) {
        return outcome instanceof Outcome.Received(String token)
                ? new Step.Received(token)
                : new Step.Show(opening.isRunning(visit) ? page(outcome, visit, form) : opening.closed(visit));
    }

    private PageView page(Outcome outcome, Visit visit, SignUpForm form) {
        return switch (outcome) {
            case Outcome.Full full -> refused.full(visit, form, full);
            case Outcome.Overlapping overlap -> refused.overlapping(visit, form, overlap);
            case Outcome.Invalid(List<FieldError> errors) -> forms.faulty(visit, form, inRows(errors, form));
            case Outcome.Unavailable gone ->
                forms.faulty(
                        visit, form, List.of(error(form.rowOf(gone.child()), "session", "child.session.unavailable")));
            case Outcome.TooManyChildren(int most) ->
                forms.faulty(visit, form, List.of(error(most, "name", "child.tooMany")));
            case Outcome.Expired _ -> forms.again(visit, renewed(visit, form), "sign-up.expired");
            case Outcome.AlreadyUsed _ -> forms.again(visit, renewed(visit, form), "sign-up.used");
            default -> opening.closed(visit);
        };
    }

    /** Faults at the children of the request, at the rows of the page. */
    private static List<FieldError> inRows(List<FieldError> errors, SignUpForm form) {
        return errors.stream().map(error -> inRow(error, form)).toList();
    }

    private static FieldError inRow(FieldError error, SignUpForm form) {
        Matcher child = CHILD.matcher(error.field());
        return child.matches()
                ? error.at("children[" + form.rowOf(Integer.parseInt(child.group(1))) + "]." + child.group(2))
                : error;
    }

    private SignUpForm renewed(Visit visit, SignUpForm form) {
        return form.withToken(signUp.formToken(visit.offer()));
    }

    private static FieldError error(int child, String field, String code) {
        return new FieldError("children[" + child + "]." + field, code);
    }
}
