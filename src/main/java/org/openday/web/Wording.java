package org.openday.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.openday.shared.Language;

/** Says things in one language: texts of the theme, dates and times in the site's zone. */
public record Wording(Messages messages, Language language, ZoneId zone) {

    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** For example 2026年11月24日, or 24 November 2026. */
    public String date(Instant instant) {
        return format("format.date", instant.atZone(zone));
    }

    public String date(LocalDate date) {
        return format("format.date", date);
    }

    /** For example 11月24日 星期二 09:00. */
    public String dateTime(Instant instant) {
        return format("format.dateTime", instant.atZone(zone));
    }

    public String month(YearMonth month) {
        return format("format.month", month);
    }

    /** From one time to another, the date said once when both are on the same day. */
    public String period(Instant from, Instant to) {
        boolean sameDay = from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate());
        return dateTime(from) + "–" + (sameDay ? format("format.time", to.atZone(zone)) : dateTime(to));
    }

    /** Formats by a pattern of the theme's texts. */
    public String format(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(text(key), language.locale()).format(time);
    }
}
