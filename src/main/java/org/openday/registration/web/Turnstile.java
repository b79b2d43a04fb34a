package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.limits.Callers;
import org.openday.limits.Deed;
import org.openday.limits.Limits;
import org.openday.registration.ProofOfWork;

/** Counts those who have messages sent, try codes or come without proof of work, before anything is looked up for them. */
@Singleton
final class Turnstile {

    /** The field of ALTCHA's own form element. */
    private static final String PROOF = "altcha";

    private final Limits limits;
    private final Callers callers;
    private final ProofOfWork proof;

    Turnstile(Limits limits, Callers callers, ProofOfWork proof) {
        this.limits = limits;
        this.callers = callers;
        this.proof = proof;
    }

    /**
     * How long to wait with a form that carries no good proof of work; zero: it carries one, none is asked for, or it may come
     * without.
     *
     * @param deed what the proof is for, and nothing else after it
     */
    Duration unproven(HttpRequest<?> request, Map<String, List<String>> fields, String deed) {
        return proof.isGood(FormText.of(fields, PROOF), deed)
                ? Duration.ZERO
                : limits.take(Deed.WITHOUT_PROOF, callers.of(request));
    }

    /** How long to wait before a lost link can be asked for; zero: it can. The contact gets a message each time. */
    Duration lostLink(HttpRequest<?> request, String contact) {
        return take(Deed.LOST_LINK, Deed.LOST_LINK_OF_CONTACT, callers.of(request), contact);
    }

    /** How long to wait before a household's code can be asked for or tried; zero: it can. */
    Duration code(HttpRequest<?> request, String manageToken) {
        return take(Deed.CODE, Deed.CODE_OF_HOUSEHOLD, callers.of(request), manageToken);
    }

    private Duration take(Deed byAddress, Deed byOther, @Nullable String caller, String other) {
        Duration wait = limits.take(byAddress, caller);
        return wait.isPositive() || caller == null ? wait : limits.take(byOther, other);
    }
}
