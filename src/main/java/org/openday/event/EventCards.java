package org.openday.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventCard.Cover;
import org.openday.markdown.LinkResolver.Target;
import org.openday.shared.Dependencies;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the cards of events for a reader. */
@Singleton
public final class EventCards {

    private final Events events;
    private final Places places;
    private final Pages pages;
    private final Clock clock;

    EventCards(Events events, Places places, Pages pages, Clock clock) {
        this.events = events;
        this.places = places;
        this.pages = pages;
        this.clock = clock;
    }

    /** The next events, at most so many. */
    public List<EventCard> upcoming(int most, Viewing viewing) {
        return Dependencies.answer(
                "events:next/" + most + viewing.base(),
                () -> upcoming(EventFilter.ALL, viewing).stream().limit(most).toList());
    }

    /** The events a reader asks for, each with its next session among those asked for. */
    public List<EventCard> upcoming(EventFilter filter, Viewing viewing) {
        return events.upcoming(filter).stream()
                .flatMap(event -> events.next(event, filter).stream().map(next -> card(event, next, viewing)))
                .toList();
    }

    private EventCard card(Event event, Session next, Viewing viewing) {
        Wording words = pages.wording(viewing);
        EventText text = event.text(viewing.language());
        Outlook outlook = places.outlook(event);
        Instant now = clock.instant();
        return new EventCard(
                viewing.path("/events/" + event.slug()),
                text.title(),
                text.foreignTag(viewing.language()),
                text.summary(),
                new EventWords(words).kind(event.kind()),
                words.period(next.starts(), next.ends()),
                Dated.datetime(next.starts(), words.zone()),
                more(event, words, now),
                text.place(),
                outlook.state().word(),
                new StateWords(event, words, now).badge(outlook),
                cover(text, viewing));
    }

    private static String more(Event event, Wording words, Instant now) {
        long more = event.sessions().stream()
                        .filter(session -> !session.isOver(now) && !session.isCancelled())
                        .count()
                - 1;
        return more > 0 ? words.text("events.more", more) : "";
    }

    /** The cover image of a text for a reader, or null when it has none. */
    public static @Nullable Cover cover(EventText text, Viewing viewing) {
        Target target = text.image(viewing.base());
        return target == null
                ? null
                : new Cover(target.url(), target.width(), target.height(), alt(text, target), target.sizes());
    }

    private static String alt(EventText text, Target target) {
        return text.imageAlt().isEmpty() ? target.sizes().alt() : text.imageAlt();
    }
}
