package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.content.FileText;
import org.openday.shared.Site;

/** The front matter of an event 52 weeks later, so that each day is the same day of the week. */
@Singleton
final class Shifted {

    private static final int WEEKS = 52;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DATE_IN_KEY = Pattern.compile("(20\\d\\d)(-?)(\\d\\d)\\2(\\d\\d)");
    /** What belongs to one year only. */
    private static final List<String> DROPPED = List.of("publishAt", "expireAt", "reviewBy", "withdrawn", "aliases");

    private final ContentFiles files;
    private final Site site;

    Shifted(ContentFiles files, Site site) {
        this.files = files;
        this.site = site;
    }

    FileText text(FileText event) {
        FileText text = event;
        for (String key : DROPPED) {
            text = text.withTree(key, null);
        }
        text = changed(text, "sessions", each -> listed(each, this::session));
        text = changed(text, "questions", each -> listed(each, question -> moved(question, "earliest", "latest")));
        text = changed(text, "signUp", each -> moved(each, "opens", "closes", "changesUntil"));
        text = changed(text, "draw", each -> moved(each, "at"));
        return changed(text, "ages", Shifted::ages);
    }

    private static FileText changed(FileText text, String key, UnaryOperator<Object> change) {
        Object tree = text.tree(key);
        return tree == null ? text : text.withTree(key, change.apply(tree));
    }

    private static Object listed(Object tree, UnaryOperator<Object> change) {
        return tree instanceof List<?> list
                ? list.stream().map(each -> change.apply(each)).toList()
                : tree;
    }

    private Object session(Object tree) {
        Object moved = moved(tree, "starts", "ends");
        if (moved instanceof Map<?, ?> map) {
            Map<String, Object> session = copy(map);
            session.remove("cancelled");
            session.computeIfPresent("key", (_, key) -> key(String.valueOf(key)));
            return session;
        }
        return moved;
    }

    private Object moved(Object tree, String... times) {
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> moved = copy(map);
        for (String time : times) {
            moved.computeIfPresent(time, (_, written) -> time(String.valueOf(written)));
        }
        return moved;
    }

    /** The day ages are counted on is one of the calendar, such as the first of September. */
    private static Object ages(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> ages = copy(map);
        ages.computeIfPresent("on", (_, day) -> {
            String written = String.valueOf(day);
            return DATE.matcher(written).matches() ? NextYear.withNextYear(written) : written;
        });
        return ages;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private String time(String written) {
        Instant instant = files.time(written);
        if (instant == null) {
            return written;
        }
        LocalDateTime later =
                LocalDateTime.ofInstant(instant, site.zone()).plusWeeks(WEEKS).truncatedTo(ChronoUnit.MINUTES);
        return DATE.matcher(written).matches() ? later.toLocalDate().toString() : later.toString();
    }

    private static String key(String key) {
        return DATE_IN_KEY.matcher(key).replaceAll(Shifted::date);
    }

    private static String date(MatchResult key) {
        String gap = key.group(2);
        try {
            LocalDate day = LocalDate.parse(key.group(1) + "-" + key.group(3) + "-" + key.group(4));
            return DateTimeFormatter.ofPattern("uuuu" + gap + "MM" + gap + "dd").format(day.plusWeeks(WEEKS));
        } catch (DateTimeException e) {
            return key.group();
        }
    }

    /** The year of the first session. */
    int year(FileText text) {
        Object first = text.tree("sessions") instanceof List<?> list && !list.isEmpty() ? list.getFirst() : null;
        Instant starts = first instanceof Map<?, ?> map ? files.time(String.valueOf(map.get("starts"))) : null;
        return orNow(starts).getYear();
    }

    private LocalDate orNow(@Nullable Instant instant) {
        return LocalDate.ofInstant(instant == null ? Instant.EPOCH : instant, site.zone());
    }
}
