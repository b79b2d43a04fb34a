package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.registration.FieldError;
import org.openday.registration.SignUp;
import org.openday.registration.SignUpRequest;
import org.openday.registration.question.AnswerFault;

/** Leads a household through its sign-up: fill in, check, confirm; each step carries all answers along. */
@Singleton
final class SignUpSteps {

    private static final String REMOVE = "remove-child-";
    private static final String CHECK = "check";
    private static final String CHANGE = "change";
    private static final Set<String> STEPS = Set.of(CHECK, CHANGE, "confirm", "save");

    private final SignUp signUp;
    private final SignUpPages forms;
    private final CheckPages checks;
    private final Answers answers;
    private final Opening opening;

    SignUpSteps(SignUp signUp, SignUpPages forms, CheckPages checks, Answers answers, Opening opening) {
        this.signUp = signUp;
        this.forms = forms;
        this.checks = checks;
        this.answers = answers;
        this.opening = opening;
    }

    /** The first look: an empty form, or why there is none. */
    Step start(Visit visit) {
        SignUpForm empty = SignUpForm.empty(signUp.formToken(visit.offer()));
        return new Step.Show(opening.refusal(visit).orElseGet(() -> forms.form(visit, empty)));
    }

    /** A form that was left half filled in, as far as there still is one to fill in. */
    Step resume(Visit visit, Map<String, List<String>> fields, Instant left) {
        SignUpForm form = SignUpForm.asShown(fields);
        SignUpForm valid = form.withToken(signUp.formToken(visit.offer(), form.formToken()));
        return new Step.Show(opening.refusal(visit).orElseGet(() -> forms.resumed(visit, valid, left)));
    }

    /** A form with a file that was not taken. */
    Step refuse(Visit visit, Map<String, List<String>> fields, List<AnswerFault> faults) {
        boolean running = opening.isRunning(visit);
        return new Step.Show(
                running ? forms.faulty(visit, SignUpForm.asShown(fields), List.of(), faults) : opening.closed(visit));
    }

    /** The step whose button was pressed; a form without its button takes the step it names itself. */
    Step take(Visit visit, Map<String, List<String>> fields) {
        String step = pressed(fields);
        // What was received before is answered as it was then, even after the end of sign-up.
        boolean looksBack = step.equals("confirm") && opening.takesSignUps(visit);
        return looksBack || opening.isRunning(visit) ? take(visit, step, fields) : new Step.Show(opening.closed(visit));
    }

    private Step take(Visit visit, String step, Map<String, List<String>> fields) {
        SignUpForm form = SignUpForm.of(fields);
        return switch (step) {
            case CHANGE -> new Step.Show(forms.form(visit, form));
            case "confirm" -> ifFilledIn(visit, form, request -> place(visit, form, request));
            case "check" -> ifFilledIn(visit, form, request -> check(visit, form, request));
            default -> new Step.Show(forms.form(visit, after(visit, fields)));
        };
    }

    /** The form as the page has it after a step: with a row more or less where that was asked for. */
    static SignUpForm after(Visit visit, Map<String, List<String>> fields) {
        SignUpForm shown = SignUpForm.asShown(fields);
        String step = pressed(fields);
        if (step.startsWith(REMOVE)) {
            return shown.withoutChild(step.substring(REMOVE.length()));
        }
        return STEPS.contains(step)
                ? shown
                : shown.withAnotherChild(visit.offer().maxChildren());
    }

    /**
     * A form without its button is to be checked. The buttons that change a part have a name of their own: they stand before
     * the form, and so before the step it names itself.
     */
    static String pressed(Map<String, List<String>> fields) {
        return fields.containsKey(CHANGE)
                ? CHANGE
                : fields.getOrDefault("step", List.of(CHECK)).getLast();
    }

    private Step ifFilledIn(Visit visit, SignUpForm form, Function<SignUpRequest, Step> next) {
        return switch (form.check(visit.viewing().language(), visit.rules())) {
            case Checked.Faulty(List<FieldError> errors, List<AnswerFault> wrong) ->
                new Step.Show(forms.faulty(visit, form, errors, wrong));
            case Checked.Valid(SignUpRequest request) -> ifPossible(visit, form, () -> next.apply(request));
        };
    }

    /** A form that could not be taken comes back whole, with the token it came with. */
    private Step ifPossible(Visit visit, SignUpForm form, Supplier<Step> next) {
        try {
            return next.get();
        } catch (DatabaseGone e) {
            return new Step.Show(forms.unavailable(visit, form, "sign-up.not-saved"));
        } catch (CommitNotOnDisk e) {
            // The same token again: whether or not it was kept, handing it in once more counts once.
            return new Step.Show(forms.unavailable(visit, form, "sign-up.not-on-disk"));
        }
    }

    private Step check(Visit visit, SignUpForm form, SignUpRequest request) {
        return signUp.refusal(request, visit.offer())
                .map(refusal -> answers.to(refusal, visit, form))
                .orElseGet(() -> new Step.Show(checks.check(visit, form, request)));
    }

    private Step place(Visit visit, SignUpForm form, SignUpRequest request) {
        return answers.to(signUp.place(request, visit.offer()), visit, form);
    }
}
