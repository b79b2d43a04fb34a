package org.openday.event.web;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.event.Availability;
import org.openday.event.Event;
import org.openday.event.EventText;
import org.openday.event.Session;
import org.openday.event.StateWords;
import org.openday.event.web.MonthPage.Day;
import org.openday.event.web.MonthPage.Entry;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Lays the sessions of a month out on its days, in the site's zone. */
final class MonthCalendar {

    private record Placed(Session session, Entry entry) {}

    private final YearMonth month;
    private final Viewing viewing;
    private final Wording words;
    private final Instant now;
    private final Map<LocalDate, List<Placed>> days = new HashMap<>();

    MonthCalendar(YearMonth month, Viewing viewing, Wording words, Instant now) {
        this.month = month;
        this.viewing = viewing;
        this.words = words;
        this.now = now;
    }

    void add(Event event, List<Availability> sessions) {
        for (Availability each : sessions) {
            each.session().days(words.zone()).stream()
                    .filter(day -> YearMonth.from(day).equals(month))
                    .forEach(day -> days.computeIfAbsent(day, same -> new ArrayList<>())
                            .add(new Placed(each.session(), entry(event, each, day))));
        }
    }

    /** The names of the days from Monday to Sunday. */
    List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> name(day, TextStyle.SHORT_STANDALONE))
                .toList();
    }

    /** The weeks that have a day in the month. */
    List<List<Day>> weeks() {
        LocalDate first = month.atDay(1).with(previousOrSame(MONDAY));
        LocalDate last = month.atEndOfMonth().with(nextOrSame(SUNDAY));
        return first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .map(this::week)
                .toList();
    }

    private List<Day> week(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1)).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        return new Day(
                YearMonth.from(date).equals(month),
                date.equals(LocalDate.ofInstant(now, words.zone())),
                date.toString(),
                date.getDayOfMonth(),
                name(date.getDayOfWeek(), TextStyle.FULL_STANDALONE),
                entries(date));
    }

    private List<Entry> entries(LocalDate date) {
        return days.getOrDefault(date, List.of()).stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.session().starts()))
                .map(Placed::entry)
                .toList();
    }

    private Entry entry(Event event, Availability availability, LocalDate day) {
        EventText text = event.text(viewing.language());
        return new Entry(
                viewing.path("/events/" + event.slug()),
                text.title(),
                text.foreignTag(viewing.language()),
                time(availability.session(), day),
                availability.state().word(),
                new StateWords(event, words, now).badge(availability));
    }

    private String time(Session session, LocalDate day) {
        return session.firstDay(words.zone()).equals(day)
                ? words.format("format.time", session.starts().atZone(words.zone()))
                : words.text("events.month.goesOn");
    }

    private String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, words.language().locale());
    }
}
