package org.openday.event.web;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.event.Event;
import org.openday.event.EventFilter;
import org.openday.event.Events;
import org.openday.event.Kind;
import org.openday.web.PublicPaths;

/** The addresses of events, past ones too, and of their list under every filter that is linked to. */
@Singleton
final class EventPaths implements PublicPaths {

    private final Events events;

    EventPaths(Events events) {
        this.events = events;
    }

    @Override
    public List<String> pages() {
        return Stream.concat(lists(), events.all().stream().map(EventPaths::path))
                .toList();
    }

    @Override
    public List<String> live() {
        return Stream.concat(
                        events.all().stream().filter(Event::needsPlace).map(event -> path(event) + "/sign-up"),
                        events.all().stream().filter(Event::hasDrawPage).map(event -> path(event) + "/draw"))
                .toList();
    }

    @Override
    public Map<String, String> moved() {
        Map<String, String> moved = new LinkedHashMap<>();
        events.aliases().forEach((former, present) -> moved.put("/events/" + former, "/events/" + present));
        return moved;
    }

    private Stream<String> lists() {
        List<YearMonth> months = events.months();
        return orNone(Arrays.stream(Kind.values()))
                .map(kind -> EventFilter.ALL.of(kind.orElse(null)))
                .flatMap(filter -> orNone(months.stream()).map(month -> filter.in(month.orElse(null))))
                .map(Filters::path);
    }

    private static <T> Stream<Optional<T>> orNone(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.empty()), values.map(Optional::of));
    }

    private static String path(Event event) {
        return "/events/" + event.slug();
    }
}
