package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.limits.Callers;
import org.openday.limits.Deed;
import org.openday.limits.Limits;
import org.openday.registration.SignUp;

/**
 * Sends machines around in a circle: a form that came too often, was filled in faster than by hand or in a field that nobody
 * sees comes back whole with one sentence, and a person who is quick has only to press the button again.
 */
@Singleton
final class Doorkeeper {

    /** A field that only machines see, called after nothing a browser knows to fill in. */
    static final String TRAP = "subject";

    private static final String TOO_MANY = "sign-up.too-many";

    private final Limits limits;
    private final Callers callers;
    private final Turnstile turnstile;
    private final SignUp signUp;
    private final SignUpPages forms;

    Doorkeeper(Limits limits, Callers callers, Turnstile turnstile, SignUp signUp, SignUpPages forms) {
        this.limits = limits;
        this.callers = callers;
        this.turnstile = turnstile;
        this.signUp = signUp;
        this.forms = forms;
    }

    /** The form once more, if something speaks against taking it. */
    Optional<Step> refusal(HttpRequest<?> request, Visit visit, Map<String, List<String>> fields) {
        String caller = callers.of(request);
        SignUpForm form = SignUpForm.of(fields);
        return busy(limits.take(Deed.SIGN_UP_FORM, caller), visit, form, TOO_MANY)
                .or(() -> confirmation(request, visit, form, fields))
                .or(() -> pressAgain(caller, visit, form, fields));
    }

    private Optional<Step> confirmation(
            HttpRequest<?> request, Visit visit, SignUpForm form, Map<String, List<String>> fields) {
        if (!SignUpSteps.pressed(fields).equals("confirm")) {
            return Optional.empty();
        }
        String contact = contact(callers.of(request), form);
        // The same form again is no other deed: it is counted once anyway.
        String deed = "sign-up " + form.formToken();
        return busy(limits.take(Deed.SIGN_UP, contact), visit, form, TOO_MANY)
                .or(() -> busy(turnstile.unproven(request, fields, deed), visit, form, "sign-up.unproven"));
    }

    private Optional<Step> busy(Duration wait, Visit visit, SignUpForm form, String notice) {
        return wait.isPositive()
                ? Optional.of(new Step.Busy(forms.again(visit, form, notice), wait))
                : Optional.empty();
    }

    private Optional<Step> pressAgain(
            @Nullable String caller, Visit visit, SignUpForm form, Map<String, List<String>> fields) {
        boolean keeps = SignUpSteps.pressed(fields).equals("save");
        return !keeps && (isTrapped(fields) || isHasty(caller, form))
                ? Optional.of(new Step.Show(forms.again(visit, form, "sign-up.press-again")))
                : Optional.empty();
    }

    /** Together with the address: else who knows a family's number could use its sign-ups up for it. */
    private static @Nullable String contact(@Nullable String caller, SignUpForm form) {
        String contact = form.guardian().phone() + " " + form.guardian().email();
        return caller == null || contact.isBlank() ? null : caller + " " + contact;
    }

    private static boolean isTrapped(Map<String, List<String>> fields) {
        return fields.getOrDefault(TRAP, List.of()).stream().anyMatch(typed -> !typed.isBlank());
    }

    private boolean isHasty(@Nullable String caller, SignUpForm form) {
        return caller != null && limits.isHasty(signUp.ageOf(form.formToken()));
    }
}
