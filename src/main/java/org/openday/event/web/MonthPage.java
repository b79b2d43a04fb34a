package org.openday.event.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventCard;
import org.openday.web.Link;

/**
 * A month as a calendar, and its events as cards.
 *
 * @param caption what the calendar shows
 * @param weekdays names of the days from Monday to Sunday
 * @param weeks seven days each
 * @param previous a month before this in which there is something, or null
 * @param next a month after it, or null
 */
record MonthPage(
        String heading,
        Filters filters,
        String caption,
        List<String> weekdays,
        List<List<Day>> weeks,
        @Nullable Link previous,
        @Nullable Link next,
        List<EventCard> cards,
        String empty) {

    /**
     * A day of the calendar.
     *
     * @param inMonth whether it belongs to the month; a day that does not is an empty cell
     * @param datetime for machines
     * @param weekday its name, for when the calendar is a list
     */
    record Day(boolean inMonth, boolean today, String datetime, int number, String weekday, List<Entry> entries) {}

    /**
     * A session on a day.
     *
     * @param lang tag of the language of the title when it is not the page's
     * @param time when it starts that day, or that it goes on
     * @param badge the state in words
     */
    record Entry(String url, String title, @Nullable String lang, String time, String state, String badge) {}
}
