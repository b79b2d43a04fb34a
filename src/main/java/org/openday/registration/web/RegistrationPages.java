package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventText;
import org.openday.event.Events;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.ManagedRegistration;
import org.openday.registration.Standing;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.registration.web.RegistrationPage.ChildPart;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes a household's own page. The event may have been taken off the site since; the registration still stands. */
@Singleton
final class RegistrationPages {

    private final Events events;
    private final ConsentsParts consents;
    private final GuardianPages guardians;
    private final Pages pages;
    private final Clock clock;

    RegistrationPages(Events events, ConsentsParts consents, GuardianPages guardians, Pages pages, Clock clock) {
        this.events = events;
        this.consents = consents;
        this.guardians = guardians;
        this.pages = pages;
        this.clock = clock;
    }

    PageView of(ManagedHousehold household, String token, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String state = household.standing().code();
        EventText text = events.find(household.event())
                .map(event -> event.text(viewing.language()))
                .orElse(null);
        String path = "/registrations/" + token;
        RegistrationPage page = new RegistrationPage(
                text == null ? household.event().value() : text.title(),
                viewing.path("/events/" + household.event()),
                words.text("registration.heading." + state),
                words.text("registration.explanation." + state),
                household.standing().isLive(),
                household.registrations().stream()
                        .map(each -> child(each, text, viewing.path(path), words))
                        .toList(),
                text == null ? List.of() : text.bring(),
                held(household, words),
                consents.of(token, viewing, words),
                guardians.notices(token, viewing, words));
        return PageView.of("registrations/show", path, page.heading(), page).asRestricted();
    }

    /**
     * Why the page cannot be shown; status 503.
     *
     * @param what {@code hidden}, {@code unchanged} or {@code uncertain}
     */
    PageView unavailable(String what, String token, Viewing viewing) {
        String path = "/registrations/" + token;
        Wording words = pages.wording(viewing);
        UnavailablePage page = new UnavailablePage(
                words.text("registration.unavailable." + what),
                words.text("registration.unavailable." + what + ".sentence"),
                viewing.path(path));
        return PageView.of("registrations/unavailable", path, page.heading(), page)
                .asRestricted()
                .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ChildPart child(ManagedRegistration registration, @Nullable EventText text, String path, Wording words) {
        return new ChildPart(
                registration.reference(),
                registration.childName(),
                registration.session(),
                registration.state().code(),
                words.text("registration.state." + registration.state().code()),
                words.period(registration.starts(), registration.ends()),
                text == null ? "" : text.place(),
                note(registration, words),
                registration.position(),
                answer(registration, path),
                cancellation(registration, path));
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
            case CONFIRMED, CANCELLED -> "";
        };
    }

    private static @Nullable String answer(ManagedRegistration registration, String path) {
        return registration.state() == Standing.OFFERED ? path + "/" + registration.reference() + "/offer" : null;
    }

    /** Once a session has begun its place cannot be given to another child. */
    private @Nullable String cancellation(ManagedRegistration registration, String path) {
        boolean possible = registration.state().isLive() && clock.instant().isBefore(registration.starts());
        return possible ? path + "/" + registration.reference() + "/cancellation" : null;
    }

    private static List<Answer> held(ManagedHousehold household, Wording words) {
        List<Answer> held = new ArrayList<>();
        held.add(new Answer(
                words.text("sign-up.guardian.name"), household.guardian().name()));
        add(held, words.text("sign-up.guardian.phone"), household.guardian().phone());
        add(held, words.text("sign-up.guardian.email"), household.guardian().email());
        household.registrations().stream()
                .map(each -> new Answer(
                        words.text("registration.held.child"),
                        words.text("registration.held.born", each.childName(), words.date(each.born()))))
                .distinct()
                .forEach(held::add);
        held.add(new Answer(words.text("registration.held.at"), words.dateTime(household.signedUpAt())));
        return held;
    }

    private static void add(List<Answer> held, String question, @Nullable String answer) {
        if (answer != null) {
            held.add(new Answer(question, answer));
        }
    }
}
