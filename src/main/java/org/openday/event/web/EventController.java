package org.openday.event.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.openday.event.Event;
import org.openday.event.EventFilter;
import org.openday.event.Events;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;
import org.openday.web.ForEveryone;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Shows the events: all that comes, a month, one. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class EventController {

    private final Events events;
    private final EventLists lists;
    private final EventPages eventPages;
    private final Pages pages;

    EventController(Events events, EventLists lists, EventPages eventPages, Pages pages) {
        this.events = events;
        this.lists = lists;
        this.eventPages = eventPages;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/events")
    HttpResponse<?> list(
            @QueryValue(defaultValue = "") String kind, @QueryValue(defaultValue = "") String month, Viewing viewing) {
        EventFilter filter = Filters.asked(kind, month);
        return filter.month() == null ? list(filter, viewing) : month(filter, filter.month(), viewing);
    }

    @ForEveryone
    @Get("/events/{slug}")
    HttpResponse<?> show(String slug, Viewing viewing) {
        Slug asked = Slug.of(slug).orElseThrow(NotFound::new);
        Optional<Event> event = events.find(asked);
        return event.isPresent()
                ? pages.show(eventPages.view(event.get(), viewing), viewing)
                : goneOrMoved(asked, viewing);
    }

    private HttpResponse<?> goneOrMoved(Slug asked, Viewing viewing) {
        Optional<Event> withdrawn = events.known(asked);
        return withdrawn.isPresent() ? gone(withdrawn.get(), viewing) : moved(asked, viewing);
    }

    private HttpResponse<?> gone(Event event, Viewing viewing) {
        String title = event.text(viewing.language()).title();
        GonePage page = new GonePage(title, Objects.requireNonNullElse(event.withdrawn(), ""));
        return pages.show(
                PageView.of("events/gone", "/events/" + event.slug(), title, page)
                        .withStatus(HttpStatus.GONE),
                viewing);
    }

    private HttpResponse<?> moved(Slug alias, Viewing viewing) {
        Slug current = events.current(alias).orElseThrow(NotFound::new);
        // Header fields are ASCII, slugs need not be.
        String address = URI.create(viewing.path("/events/" + current)).toASCIIString();
        return HttpResponse.redirect(URI.create(address));
    }

    private HttpResponse<?> list(EventFilter filter, Viewing viewing) {
        ListPage page = Dependencies.answer(
                "events:list" + Filters.path(filter) + viewing.base(), () -> lists.list(filter, viewing));
        return pages.show(
                PageView.of("events/list", Filters.path(filter), page.heading(), page)
                        .describedAs(description(viewing)),
                viewing);
    }

    private HttpResponse<?> month(EventFilter filter, YearMonth month, Viewing viewing) {
        MonthPage page = Dependencies.answer(
                "events:month" + Filters.path(filter) + viewing.base(), () -> lists.month(filter, month, viewing));
        return pages.show(
                PageView.of("events/month", Filters.path(filter), page.heading(), page)
                        .describedAs(description(viewing)),
                viewing);
    }

    private String description(Viewing viewing) {
        return pages.wording(viewing).text("events.lead");
    }
}
