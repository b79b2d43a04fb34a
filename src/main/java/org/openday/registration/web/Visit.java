package org.openday.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.EventWords;
import org.openday.event.SignUp;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** A household's way through the sign-up of one event: the event, what it offers, and how the reader looks at it. */
record Visit(Event event, EventOffer offer, Viewing viewing, Wording words, Instant now) {

    /** The current day where the site is. */
    LocalDate today() {
        return LocalDate.ofInstant(now, words.zone());
    }

    /** What a form is held against. */
    FormRules rules() {
        return new FormRules(offer, event.questions(), sessionsOfChild(), today());
    }

    /** How many sessions one child may be signed up for. */
    int sessionsOfChild() {
        SignUp window = event.signUp();
        return window == null ? 1 : window.sessionsOfChild();
    }

    String title() {
        return event.text(viewing.language()).title();
    }

    String eventUrl() {
        return viewing.path("/events/" + event.slug());
    }

    String action() {
        return viewing.path(path());
    }

    /** The consents the event asks for whose texts are not there: whoever signed up could not be asked. */
    List<Slug> missingConsents() {
        Set<String> shown = offer.consents().stream().map(ConsentText::slug).collect(Collectors.toSet());
        return event.consents().stream()
                .filter(slug -> !shown.contains(slug.value()))
                .toList();
    }

    /** Which ages the event is for, in words. */
    String ages() {
        return new EventWords(words).ages(event.ages());
    }

    /** The tag of a text's language when it is not that of the page. */
    @Nullable
    String foreignTag(Language language) {
        return language == viewing.language() ? null : language.tag();
    }

    /** A page of this sign-up: its form carries a token, so it is nobody else's. */
    PageView page(String template, String title, Record model) {
        return PageView.of(template, path(), title, model).asRestricted();
    }

    String path() {
        return "/events/" + event.slug() + "/sign-up";
    }
}
