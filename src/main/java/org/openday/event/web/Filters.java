package org.openday.event.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventFilter;
import org.openday.event.EventWords;
import org.openday.event.Kind;
import org.openday.web.Link;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** The filters of the list as links: which kinds, which months, and what is chosen now. */
record Filters(List<Link> kinds, List<Link> months) {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    static Filters of(EventFilter chosen, List<YearMonth> months, Viewing viewing, Wording words) {
        return new Filters(kinds(chosen, viewing, words), months(chosen, months, viewing, words));
    }

    /** What a reader asks for; a value that means nothing counts as not given. */
    static EventFilter asked(String kind, String month) {
        return new EventFilter(Kind.of(kind).orElse(null), month(month).orElse(null));
    }

    /** The list under a filter, without viewing prefix. */
    static String path(EventFilter filter) {
        List<String> query = new ArrayList<>();
        if (filter.kind() != null) {
            query.add("kind=" + filter.kind().word());
        }
        if (filter.month() != null) {
            query.add("month=" + filter.month());
        }
        return query.isEmpty() ? "/events" : "/events?" + String.join("&", query);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static List<Link> kinds(EventFilter chosen, Viewing viewing, Wording words) {
        return Stream.concat(
                        Stream.of(Optional.<Kind>empty()),
                        Stream.of(Kind.values()).map(Optional::of))
                .map(kind -> link(kindName(kind.orElse(null), words), chosen.of(kind.orElse(null)), chosen, viewing))
                .toList();
    }

    private static String kindName(@Nullable Kind kind, Wording words) {
        return kind == null ? words.text("events.filter.allKinds") : new EventWords(words).kinds(kind);
    }

    private static List<Link> months(EventFilter chosen, List<YearMonth> months, Viewing viewing, Wording words) {
        List<Link> links = new ArrayList<>();
        links.add(link(words.text("events.filter.allMonths"), chosen.in(null), chosen, viewing));
        months.forEach(month -> links.add(link(words.month(month), chosen.in(month), chosen, viewing)));
        return links;
    }

    private static Link link(String label, EventFilter filter, EventFilter chosen, Viewing viewing) {
        return new Link(label, viewing.path(path(filter)), filter.equals(chosen));
    }
}
