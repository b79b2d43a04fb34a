package org.openday.drawing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.event.Events;
import org.openday.registration.WaitingDraw;
import org.openday.registration.WaitingDraws;
import org.openday.shared.Slug;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the page of ballots that wait to be drawn. */
@Singleton
final class DrawingPages {

    static final String PATH = "/staff/ballots";

    /** The ballots that wait. */
    record BallotsPage(String heading, String notice, List<Fault> errors, List<BallotCard> ballots) {}

    /** A line of the summary of what is wrong. */
    record Fault(String target, String message) {}

    /**
     * A ballot that waits.
     *
     * @param state {@code early}, {@code open}, {@code mine}, {@code typed} or {@code differs}
     * @param sentence how it stands
     */
    record BallotCard(
            String title,
            String draw,
            String beacon,
            String beaconAt,
            int entries,
            String state,
            String sentence,
            String action,
            SeedField seed) {}

    /** A field as {@code partials/fields.ftlh} prints it. */
    record SeedField(
            String id, String name, String value, @Nullable String error) {}

    /** What somebody typed that is not taken, and the name of the reason. */
    private record Refusal(Slug event, String text, String reason) {}

    private final WaitingDraws draws;
    private final Events events;
    private final Desk desk;
    private final Clock clock;

    DrawingPages(WaitingDraws draws, Events events, Desk desk, Clock clock) {
        this.draws = draws;
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    HttpResponse<?> list(Staff staff, @Nullable String done, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String notice =
                words.messages().find(words.language(), "ballots.done." + done).orElse("");
        return desk.show(view(staff, notice, null, viewing), staff, viewing);
    }

    HttpResponse<?> refused(Staff staff, Slug event, String text, String reason, Viewing viewing) {
        PageView view = view(staff, "", new Refusal(event, text, reason), viewing);
        return desk.show(view.withStatus(HttpStatus.UNPROCESSABLE_ENTITY), staff, viewing);
    }

    private PageView view(Staff staff, String notice, @Nullable Refusal refusal, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String heading = words.text("ballots.heading");
        BallotsPage page = new BallotsPage(
                heading,
                notice,
                refusal == null ? List.of() : List.of(new Fault("seed-" + refusal.event(), message(refusal, words))),
                draws.all().stream()
                        .map(draw -> card(draw, staff, refusal, viewing))
                        .toList());
        return PageView.of(
                "staff/drawing/list", PATH, refusal == null ? heading : words.text("form.error-title", heading), page);
    }

    private BallotCard card(WaitingDraw draw, Staff staff, @Nullable Refusal refusal, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String state = state(draw, staff);
        Refusal own = refusal != null && refusal.event().equals(draw.event()) ? refusal : null;
        return new BallotCard(
                title(draw.event(), viewing),
                viewing.path("/events/" + draw.event() + "/draw"),
                draw.beacon(),
                time(draw.beaconAt(), words),
                draw.entries(),
                state,
                words.text(
                        "ballots.state." + state,
                        draw.typedBy() == null ? "" : draw.typedBy(),
                        time(draw.typedAt(), words),
                        draw.differedBy() == null ? "" : draw.differedBy()),
                viewing.path(PATH + "/" + draw.event() + "/seed"),
                new SeedField(
                        "seed-" + draw.event(),
                        "seed",
                        own == null ? "" : own.text(),
                        own == null ? null : message(own, words)));
    }

    private String state(WaitingDraw draw, Staff staff) {
        if (draw.beaconAt() != null && clock.instant().isBefore(draw.beaconAt())) {
            return "early";
        }
        if (draw.differedBy() != null) {
            return "differs";
        }
        if (draw.typedBy() == null) {
            return "open";
        }
        return draw.isTypedBy(staff.name()) ? "mine" : "typed";
    }

    private String title(Slug event, Viewing viewing) {
        return events.find(event)
                .map(found -> found.text(viewing.language()).title())
                .orElse(event.value());
    }

    private static String message(Refusal refusal, Wording words) {
        return words.text("ballots.refused." + refusal.reason());
    }

    private static String time(@Nullable Instant time, Wording words) {
        return time == null ? "" : words.dateTime(time);
    }
}
