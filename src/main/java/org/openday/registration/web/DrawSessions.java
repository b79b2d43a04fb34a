package org.openday.registration.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.Session;
import org.openday.registration.Prospect;
import org.openday.registration.PublishedDraw;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.Rules;
import org.openday.registration.web.DrawPage.SessionPart;
import org.openday.shared.Slug;
import org.openday.web.Wording;

/** Writes down the sessions of a draw: chances while sign-up is open, codes once it is drawn. */
record DrawSessions(Event event, Wording words) {

    /** How many of those who wait a page shows; draw.json has them all. */
    private static final int SHOWN = 100;

    List<SessionPart> of(@Nullable PublishedDraw draw, Supplier<List<Prospect>> prospects) {
        if (draw == null) {
            return prospects.get().stream().map(this::open).toList();
        }
        return draw.commitment().rules().sessions().stream()
                .map(places -> frozen(places, draw.draw()))
                .toList();
    }

    private SessionPart open(Prospect prospect) {
        String numbers = words.text("draw.session.open", prospect.capacity(), prospect.entries());
        List<String> chances = prospect.chance().bySize().entrySet().stream()
                .map(each -> chance(
                        each.getKey(),
                        percent(each.getValue(), prospect.chance().exact())))
                .toList();
        return new SessionPart(prospect.session(), when(prospect.session()), numbers, chances, List.of(), List.of(), 0);
    }

    /** What is only simulated is said to be about so much. */
    private String percent(double chance, boolean exact) {
        String percent = String.format(Locale.ROOT, "%.1f%%", 100 * chance);
        return exact ? percent : words.text("draw.chance.about", percent);
    }

    private String chance(int size, String percent) {
        return size == 1 ? words.text("draw.chance.one", percent) : words.text("draw.chance.group", size, percent);
    }

    private SessionPart frozen(Rules.Places places, @Nullable Draw draw) {
        List<Draw.Ranked> order = draw == null ? List.of() : draw.order(places.key());
        List<String> granted = codes(order, true);
        List<String> waiting = codes(order, false);
        String numbers = draw == null
                ? words.text("draw.session.frozen", places.capacity())
                : words.text("draw.session.drawn", places.capacity(), order.size());
        return new SessionPart(
                places.key(),
                when(places.key()),
                numbers,
                List.of(),
                granted,
                waiting.stream().limit(SHOWN).toList(),
                waiting.size());
    }

    private static List<String> codes(List<Draw.Ranked> order, boolean granted) {
        return order.stream()
                .filter(ranked -> ranked.granted() == granted)
                .map(ranked -> ranked.entry().code())
                .toList();
    }

    /** A session may have been taken off the event since. */
    private String when(String key) {
        return event.session(new Slug(key)).map(this::period).orElse(key);
    }

    private String period(Session session) {
        return words.period(session.starts(), session.ends());
    }
}
