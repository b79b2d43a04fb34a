package org.openday.event.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.event.Events;
import org.openday.web.Link;
import org.openday.web.Suggestions;
import org.openday.web.Viewing;

/** Offers what comes next to a reader whose event is not there. */
@Singleton
final class EventSuggestions implements Suggestions {

    private static final int MOST = 3;

    private final Events events;

    EventSuggestions(Events events) {
        this.events = events;
    }

    @Override
    public List<Link> near(String path, Viewing viewing) {
        return path.contains("/events/")
                ? events.upcoming().stream()
                        .limit(MOST)
                        .map(event -> new Link(
                                event.text(viewing.language()).title(), viewing.path("/events/" + event.slug())))
                        .toList()
                : List.of();
    }
}
