package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openday.limits.Callers;
import org.openday.limits.Deed;
import org.openday.limits.Limits;

/** Counts those who have messages sent or try codes, before anything is looked up for them. */
@Singleton
final class Turnstile {

    private final Limits limits;
    private final Callers callers;

    Turnstile(Limits limits, Callers callers) {
        this.limits = limits;
        this.callers = callers;
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
