package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.registration.CodeLink;
import org.openday.web.Viewing;

/** Lets through to what takes a code whoever has typed one in this browser, and sends all others to where they can. */
@Singleton
final class Gate {

    /** Keeps the grant in the browser. */
    static final String COOKIE = "openday-grant";

    private final CodeLink codes;

    Gate(CodeLink codes) {
        this.codes = codes;
    }

    HttpResponse<?> enter(
            String token, Act act, @Nullable String grant, Viewing viewing, Supplier<HttpResponse<?>> work) {
        return codes.isGranted(token, act, grant)
                ? work.get()
                : SeeOther.to(viewing.path("/registrations/" + token + "/code/" + act.code()));
    }

    /** Where an act is done, below a household's address. */
    static String place(Act act) {
        return switch (act) {
            case DOWNLOAD -> "data";
            case CONTACTS -> "contacts";
            case ANSWERS -> "answers";
            case DELETION -> "deletion";
        };
    }
}
