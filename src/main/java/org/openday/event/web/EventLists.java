package org.openday.event.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventCards;
import org.openday.event.EventFilter;
import org.openday.event.EventWords;
import org.openday.event.Events;
import org.openday.event.Places;
import org.openday.shared.Dependencies;
import org.openday.web.Link;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the lists of events for a reader: all that comes, or a month. */
@Singleton
final class EventLists {

    private final Events events;
    private final Places places;
    private final EventCards cards;
    private final Pages pages;
    private final Clock clock;

    EventLists(Events events, Places places, EventCards cards, Pages pages, Clock clock) {
        this.events = events;
        this.places = places;
        this.cards = cards;
        this.pages = pages;
        this.clock = clock;
    }

    ListPage list(EventFilter filter, Viewing viewing) {
        Wording words = pages.wording(viewing);
        return new ListPage(
                heading(filter, words),
                Filters.of(filter, events.months(), viewing, words),
                cards.upcoming(filter, viewing),
                words.text(filter.kind() == null ? "events.empty" : "events.empty.kind"));
    }

    MonthPage month(EventFilter filter, YearMonth month, Viewing viewing) {
        Wording words = pages.wording(viewing);
        MonthCalendar calendar = calendar(filter, month, viewing, words);
        List<YearMonth> months = events.months();
        return new MonthPage(
                heading(filter, words),
                Filters.of(filter, months, viewing, words),
                words.text("events.month.caption", words.month(month)),
                calendar.weekdays(),
                calendar.weeks(),
                link(before(month, months), filter, viewing, words),
                link(after(month, months), filter, viewing, words),
                cards.upcoming(filter, viewing),
                words.text("events.empty.month", words.month(month)));
    }

    private MonthCalendar calendar(EventFilter filter, YearMonth month, Viewing viewing, Wording words) {
        Instant now = clock.instant();
        Dependencies.until(tomorrow(now, words.zone()));
        MonthCalendar calendar = new MonthCalendar(month, viewing, words, now);
        events.upcoming(filter).forEach(event -> calendar.add(event, places.of(event)));
        return calendar;
    }

    /** When another day is today. */
    private static Instant tomorrow(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static String heading(EventFilter filter, Wording words) {
        String all = words.text("events.heading");
        String kind = filter.kind() == null ? all : new EventWords(words).kinds(filter.kind());
        return filter.month() == null ? kind : words.text("events.heading.month", words.month(filter.month()), kind);
    }

    /** Only months with something in them are linked to, so that nobody pages through empty ones. */
    private static @Nullable YearMonth before(YearMonth month, List<YearMonth> months) {
        return months.stream()
                .filter(each -> each.isBefore(month))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable YearMonth after(YearMonth month, List<YearMonth> months) {
        return months.stream()
                .filter(each -> each.isAfter(month))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Link link(@Nullable YearMonth month, EventFilter filter, Viewing viewing, Wording words) {
        return month == null ? null : new Link(words.month(month), viewing.path(Filters.path(filter.in(month))));
    }
}
