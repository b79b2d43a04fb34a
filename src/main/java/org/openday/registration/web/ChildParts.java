package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;
import org.openday.event.Event;
import org.openday.registration.ManagedRegistration;
import org.openday.registration.Standing;
import org.openday.registration.web.RegistrationPage.ChildPart;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes what a household's page says of one child in one session, and what can be done about it. */
@Singleton
final class ChildParts {

    private final Clock clock;

    ChildParts(Clock clock) {
        this.clock = clock;
    }

    /** @param path of the household's page */
    ChildPart of(ManagedRegistration registration, @Nullable Event event, String path, Viewing viewing, Wording words) {
        String own = path + "/" + registration.reference();
        return new ChildPart(
                registration.reference(),
                registration.childName(),
                registration.session(),
                registration.state().code(),
                words.text("registration.state." + registration.state().code()),
                words.period(registration.starts(), registration.ends()),
                event == null ? "" : event.text(viewing.language()).place(),
                note(registration, words),
                registration.position(),
                registration.state() == Standing.OFFERED ? own + "/offer" : null,
                isMovable(registration, event) ? own + "/session" : null,
                isCancellable(registration) ? own + "/cancellation" : null);
    }

    /** What the household should know of this registration beyond its state. */
    private static String note(ManagedRegistration registration, Wording words) {
        return switch (registration.state()) {
            case OFFERED ->
                words.text(
                        "registration.note.offered", words.dateTime(Objects.requireNonNull(registration.offerUntil())));
            case WAITING ->
                registration.position() == null
                        ? words.text("registration.note.approval")
                        : words.text("registration.note.waiting", registration.position() - 1);
            case IN_BALLOT -> words.text("registration.note.in-ballot");
            case DECLINED -> words.text("registration.note.declined");
            case CANCELLED -> registration.isMoved() ? words.text("manage.moved") : "";
            case CONFIRMED -> "";
        };
    }

    /** Once a session has begun its place cannot be given to another child. */
    private boolean isCancellable(ManagedRegistration registration) {
        return registration.state().isLive() && clock.instant().isBefore(registration.starts());
    }

    private boolean isMovable(ManagedRegistration registration, @Nullable Event event) {
        return event != null
                && event.signUp() != null
                && event.allocation() == Allocation.FIRST_COME
                && isCancellable(registration)
                && isEarly(event)
                && event.sessions().stream()
                        .anyMatch(each -> !each.key().value().equals(registration.session())
                                && !each.isCancelled()
                                && !each.hasStarted(clock.instant()));
    }

    private boolean isEarly(Event event) {
        Instant until = event.signUp() == null ? null : event.signUp().changesUntil();
        return until == null || clock.instant().isBefore(until);
    }
}
