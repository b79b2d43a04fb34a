package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.EventText;
import org.openday.event.Events;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.Standing;
import org.openday.registration.web.RegistrationPage.ChildPart;
import org.openday.registration.web.RegistrationPage.Rights;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes a household's own page. The event may have been taken off the site since; the registration still stands. */
@Singleton
final class RegistrationPages {

    private final Events events;
    private final OwnParts own;
    private final Pages pages;
    private final ChildParts children;

    RegistrationPages(Events events, OwnParts own, Pages pages, ChildParts children) {
        this.events = events;
        this.own = own;
        this.pages = pages;
        this.children = children;
    }

    PageView of(ManagedHousehold household, String token, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String state = household.standing().code();
        Event event = events.known(household.event()).orElse(null);
        EventText text = event == null ? null : event.text(viewing.language());
        String path = "/registrations/" + token;
        List<ChildPart> parts = household.registrations().stream()
                .map(each -> children.of(each, event, viewing.path(path), viewing, words))
                .toList();
        NoticesPart notices = own.notices(token, viewing, words);
        RegistrationPage page = new RegistrationPage(
                text == null ? household.event().value() : text.title(),
                viewing.path("/events/" + household.event()),
                words.text("registration.heading." + state),
                words.text("registration.explanation." + explanation(household, notices)),
                household.standing().isLive(),
                parts,
                text == null ? List.of() : text.bring(),
                rights(viewing.path(path), parts, own.answers(token, viewing, words)),
                own.held(household, token, words),
                own.consents(token, viewing, words),
                own.draw(household, token, viewing, words),
                notices);
        return PageView.of("registrations/show", path, page.heading(), page).asRestricted();
    }

    /** Whoever has its places is told that nothing is left to do, if that is so of all its children and of its guardian. */
    private static String explanation(ManagedHousehold household, NoticesPart notices) {
        Standing standing = household.standing();
        if (standing != Standing.CONFIRMED) {
            return standing.code();
        } else if (household.registrations().stream()
                .anyMatch(each -> each.state().isLive() && each.state() != standing)) {
            return "partly";
        }
        return notices.confirm() == null ? standing.code() : "to-confirm";
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

    private static Rights rights(String url, List<ChildPart> children, @Nullable AnswersPart answers) {
        boolean several =
                children.stream().filter(each -> each.cancel() != null).count() > 1;
        boolean certain = children.stream().anyMatch(each -> each.state().equals(Standing.CONFIRMED.code()));
        return new Rights(
                url + "/contacts",
                url + "/data",
                url + "/deletion",
                answers,
                certain ? url + "/calendar.ics" : null,
                several ? url + "/cancellation" : null);
    }
}
