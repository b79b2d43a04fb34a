package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.DrawPlan;
import org.openday.event.Event;
import org.openday.event.EventText;
import org.openday.registration.Ballots;
import org.openday.registration.PublishedDraw;
import org.openday.registration.PublishedDraws;
import org.openday.registration.ballot.Commitment;
import org.openday.registration.ballot.Verifier;
import org.openday.registration.web.DrawPage.CommitmentPart;
import org.openday.registration.web.DrawPage.ResultPart;
import org.openday.shared.Dependencies;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the public page about a draw: what will decide, what was frozen, what was drawn. */
@Singleton
final class DrawPages {

    private final PublishedDraws draws;
    private final Ballots ballots;
    private final Pages pages;
    private final Clock clock;

    DrawPages(PublishedDraws draws, Ballots ballots, Pages pages, Clock clock) {
        this.draws = draws;
        this.ballots = ballots;
        this.pages = pages;
        this.clock = clock;
    }

    PageView of(Event event, Viewing viewing) {
        Wording words = pages.wording(viewing);
        PublishedDraw draw = draws.of(event.slug()).orElse(null);
        EventText text = event.text(viewing.language());
        String path = "/events/" + event.slug();
        DrawPlan plan = plan(event, draw);
        String state = draw == null ? "announced" : draw.draw() == null ? "frozen" : "drawn";
        DrawPage page = new DrawPage(
                event.slug().value(),
                words.text("draw.heading", text.title()),
                text.title(),
                viewing.path(path),
                text.foreignTag(viewing.language()),
                state,
                lead(event, state, words),
                plan.beacon(),
                event.original().foreignTag(viewing.language()),
                plan.at() == null ? "" : words.dateTime(plan.at()),
                new DrawSessions(event, words).of(draw, () -> draws.prospects(event)),
                commitment(draw, viewing.path(path + "/draw.json"), words),
                result(draw, words),
                viewing.path("/draw/" + Verifier.PAGE.fileName()),
                viewing.path("/draw/" + Verifier.JAVA.fileName()));
        return PageView.of("events/draw", path + "/draw", page.heading(), page).describedAs(page.lead());
    }

    private DrawPlan plan(Event event, @Nullable PublishedDraw draw) {
        return draw == null
                ? ballots.plan(event.slug())
                : new DrawPlan(draw.commitment().rules().beacon(), draw.beaconAt());
    }

    private String lead(Event event, String state, Wording words) {
        Instant now = clock.instant();
        Dependencies.until(event.nextEdge(now));
        Instant closes = Optional.ofNullable(event.signUp())
                .map(signUp -> signUp.closes())
                .orElse(null);
        if (!state.equals("announced") || closes == null) {
            return words.text("draw.lead." + state);
        }
        return now.isBefore(closes)
                ? words.text("draw.lead.open", words.dateTime(closes))
                : words.text("draw.lead.closed");
    }

    private static @Nullable CommitmentPart commitment(@Nullable PublishedDraw draw, String json, Wording words) {
        if (draw == null) {
            return null;
        }
        Commitment commitment = draw.commitment();
        return new CommitmentPart(
                words.dateTime(draw.publishedAt()), commitment.entries(), commitment.root(), commitment.seal(), json);
    }

    private static @Nullable ResultPart result(@Nullable PublishedDraw draw, Wording words) {
        return draw == null || draw.draw() == null || draw.drawnAt() == null
                ? null
                : new ResultPart(draw.draw().seed().text(), words.dateTime(draw.drawnAt()));
    }
}
