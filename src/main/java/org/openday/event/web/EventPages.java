package org.openday.event.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.event.Availability;
import org.openday.event.Event;
import org.openday.event.EventCards;
import org.openday.event.EventPreview;
import org.openday.event.EventText;
import org.openday.event.EventWords;
import org.openday.event.Outlook;
import org.openday.event.Places;
import org.openday.event.StateWords;
import org.openday.shared.Dependencies;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Theme;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page of one event for a reader. */
@Singleton
final class EventPages implements EventPreview {

    private final Places places;
    private final Pages pages;
    private final Theme theme;
    private final Clock clock;

    EventPages(Places places, Pages pages, Theme theme, Clock clock) {
        this.places = places;
        this.pages = pages;
        this.theme = theme;
        this.clock = clock;
    }

    PageView view(Event event, Viewing viewing) {
        Instant now = clock.instant();
        Dependencies.until(event.nextEdge(now));
        return view(event, places.of(event), now, viewing);
    }

    /** The page of what no clock and no sign-up has touched yet. */
    @Override
    public PageView page(ContentItem<?> text, Viewing viewing) {
        Event event = Event.alone(text);
        return view(event, Places.announced(event), event.announced(), viewing);
    }

    private PageView view(Event event, List<Availability> sessions, Instant now, Viewing viewing) {
        EventPage page = page(event, sessions, now, viewing);
        return PageView.of("events/show", "/events/" + event.slug(), page.title(), page)
                .describedAs(page.summary());
    }

    private EventPage page(Event event, List<Availability> sessions, Instant now, Viewing viewing) {
        Wording words = pages.wording(viewing);
        EventText text = event.text(viewing.language());
        StateWords states = new StateWords(event, words, now);
        String signUp = signUp(event, sessions, viewing);
        return new EventPage(
                event.slug().value(),
                text.title(),
                text.summary(),
                text.foreignTag(viewing.language()),
                event.original().foreignTag(viewing.language()),
                new EventWords(words).kind(event.kind()),
                EventCards.cover(text, viewing),
                EventFacts.of(event, words, now, theme.setting("map").orElse(null)),
                sessions.stream().map(each -> SessionView.of(each, states)).toList(),
                text.bring(),
                text.html(viewing.base()),
                signUp,
                signUp == null ? states.note(Outlook.of(sessions)) : null,
                event.hasDrawPage() ? viewing.path("/events/" + event.slug() + "/draw") : null);
    }

    private static @Nullable String signUp(Event event, List<Availability> sessions, Viewing viewing) {
        boolean open = sessions.stream().anyMatch(each -> each.state().canBeAskedFor());
        return open ? viewing.path("/events/" + event.slug() + "/sign-up") : null;
    }
}
