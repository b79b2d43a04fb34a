package org.openday.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.Wording;

/** Says the facts of events in words. */
public record EventWords(Wording words) {

    public String kind(Kind kind) {
        return words.text("events.kind." + kind.word());
    }

    /** Things of that kind, for a list of them. */
    public String kinds(Kind kind) {
        return words.text("events.kinds." + kind.word());
    }

    /** For example 8至12周岁，以场次开始当天计. */
    public String ages(@Nullable Ages ages) {
        if (ages == null || (youngest(ages) == 0 && ages.to() == null)) {
            return words.text("events.ages.any");
        }
        String range = range(youngest(ages), ages.to());
        LocalDate day = ages.day();
        return day == null
                ? words.text("events.ages.on", range)
                : words.text("events.ages.on-day", range, words.date(day));
    }

    /** Whom the event is for apart from ages, a sentence each. */
    public List<String> conditions(Event event) {
        List<String> sentences = new ArrayList<>();
        SchoolYears years = event.schoolYears();
        if (years != null) {
            sentences.add(words.text(
                    years.from() == years.to() ? "events.school-years.only" : "events.school-years.range",
                    years.from(),
                    years.to()));
        }
        String audience = event.text(words.language()).audience();
        if (audience != null) {
            sentences.add(words.text("events.audience", audience));
        }
        if (event.isOnePerHousehold()) {
            sentences.add(words.text("events.one-per-household"));
        }
        return sentences;
    }

    /** A range that begins at 0 is easier to read by its upper end alone. */
    private String range(int from, @Nullable Integer to) {
        if (to == null) {
            return words.text("events.ages.from", from);
        } else if (from == 0) {
            return words.text("events.ages.to", to);
        }
        return from == to ? words.text("events.ages.only", from) : words.text("events.ages.range", from, to);
    }

    private static int youngest(Ages ages) {
        return ages.from() == null ? 0 : ages.from();
    }

    public String allocation(Event event) {
        return words.text(
                "events.allocation." + (event.needsPlace() ? event.allocation().word() : "none"));
    }

    /** When sign-up opens and when it closes, as far as that is set; empty when there is no sign-up. */
    public List<Dated> window(@Nullable SignUp signUp, Instant now) {
        List<Dated> window = new ArrayList<>();
        if (signUp != null && signUp.opens() != null) {
            String key = signUp.hasOpened(now) ? "events.window.opened" : "events.window.opens";
            window.add(Dated.of(words, key, signUp.opens()));
        }
        if (signUp != null && signUp.closes() != null) {
            String key = signUp.hasClosed(now) ? "events.window.closed" : "events.window.closes";
            window.add(Dated.of(words, key, signUp.closes()));
        }
        return window;
    }

    /** The places a household may ask for, or nothing when no place is needed. */
    public @Nullable String household(@Nullable SignUp signUp) {
        return signUp == null ? null : words.text("events.household", signUp.children());
    }
}
