package org.openday.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of front matter.
 *
 * @param zone where a time that names no zone is
 * @param firstDay what relative times count from (ADR 2)
 */
record Times(ZoneId zone, LocalDate firstDay) {

    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,4})d(?: (\\d\\d:\\d\\d))?");
    private static final Pattern WEEK =
            Pattern.compile("([+-]?\\d{1,3})w (mon|tue|wed|thu|fri|sat|sun)(?: (\\d\\d:\\d\\d))?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** The instant a text tells, or null when it tells none. */
    @Nullable
    Instant find(String text) {
        try {
            return read(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @throws DateTimeException when the text is no time */
    Instant read(String text) {
        String time = text.strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY.matcher(time);
        if (day.matches()) {
            return at(firstDay.plusDays(Integer.parseInt(day.group(1))), day, 2);
        }
        Matcher week = WEEK.matcher(time);
        return week.matches() ? at(weekday(week), week, 3) : absolute(text.strip());
    }

    private LocalDate weekday(MatchResult week) {
        LocalDate monday = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(Integer.parseInt(week.group(1))).plusDays(WEEKDAYS.indexOf(week.group(2)));
    }

    private Instant at(LocalDate day, MatchResult written, int time) {
        return written.group(time) == null
                ? startOf(day)
                : day.atTime(LocalTime.parse(written.group(time))).atZone(zone).toInstant();
    }

    private Instant absolute(String text) {
        if (DATE.matcher(text).matches()) {
            return startOf(LocalDate.parse(text));
        }
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) time).atZone(zone).toInstant();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
