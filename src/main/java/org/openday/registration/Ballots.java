package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.audit.Entry.Origin;
import org.openday.event.Allocation;
import org.openday.event.DrawPlan;
import org.openday.registration.ballot.Seed;
import org.openday.shared.Slug;

/**
 * Runs ballots: freezes the roster once sign-up has closed, and draws once two people have typed the same public
 * randomness. Throws {@link org.openday.database.DatabaseGone} when nothing was changed, and
 * {@link org.openday.database.CommitNotOnDisk} when nobody can know.
 */
@Singleton
public final class Ballots {

    private final CurrentOffers offers;
    private final BallotWork work;
    private final Beacons beacons;
    private final Promoter promoter;
    private final Clock clock;

    Ballots(CurrentOffers offers, BallotWork work, Beacons beacons, Promoter promoter, Clock clock) {
        this.offers = offers;
        this.work = work;
        this.beacons = beacons;
        this.promoter = promoter;
        this.clock = clock;
    }

    /**
     * Freezes the roster of an event whose sign-up has closed, and publishes it with that.
     *
     * @param beacon which public randomness is to decide, instead of what the event says
     */
    public FreezeAnswer freeze(Slug event, @Nullable String beacon) {
        return freeze(event, beacons.of(event, beacon), Origin.COMMAND_LINE);
    }

    FreezeAnswer freeze(Slug event, DrawPlan plan, Origin origin) {
        EventOffer offer = ballot(event).orElse(null);
        if (offer == null) {
            return new FreezeAnswer.NoBallot();
        }
        Instant now = clock.instant();
        Instant closes = closes(offer);
        if (now.isBefore(closes)) {
            return new FreezeAnswer.StillOpen(closes);
        }
        return Beacons.isKnownAt(plan, now)
                ? new FreezeAnswer.BeaconKnown(plan.at() == null ? now : plan.at())
                : work.freeze(offer, closes, plan, origin);
    }

    /**
     * Takes the public randomness as one of two people typed it on the command line; the second one's draws.
     *
     * @param by who typed it, at most 60 characters; two different people are told apart by it
     */
    public SeedAnswer seed(Slug event, String text, String by) {
        return seed(event, text, new Typist(by, Origin.COMMAND_LINE));
    }

    /** As {@link #seed}, typed at the desk by somebody signed in under this name. */
    public SeedAnswer seedAtDesk(Slug event, String text, String name) {
        return seed(event, text, new Typist(name, Origin.WEB));
    }

    private SeedAnswer seed(Slug event, String text, Typist by) {
        FrozenDraw draw = work.find(event).orElse(null);
        if (draw == null) {
            return new SeedAnswer.NotFrozen();
        }
        if (draw.beaconAt() != null && clock.instant().isBefore(draw.beaconAt())) {
            return new SeedAnswer.TooEarly(draw.beaconAt());
        }
        SeedAnswer answer = work.type(draw, new Seed(text), by);
        if (answer instanceof SeedAnswer.Drawn) {
            promoter.promote(event, work.sessions(draw));
        }
        return answer;
    }

    /** Which public randomness decides the ballot of an event that is not frozen yet. */
    public DrawPlan plan(Slug event) {
        return beacons.of(event);
    }

    /** Tied siblings of whom some are in by another sign-up already: the references of each such sign-up. */
    public List<List<String>> duplicates(Slug event) {
        return work.contest(event).doubtful().stream()
                .map(together ->
                        together.stream().map(each -> Reference.of(each.id())).toList())
                .toList();
    }

    /** Has a sign-up count before all others for its children; false when there is none to decide about. */
    public boolean keep(Slug event, String reference) {
        return work.keep(event, Reference.number(reference).orElse(0));
    }

    /** Takes a sign-up out of the ballot; its household is told. False when there is none to decide about. */
    public boolean drop(Slug event, String reference) {
        return work.drop(event, Reference.number(reference).orElse(0));
    }

    /** Events whose sign-up has closed and whose roster is still open. */
    List<Slug> closed(List<Slug> events) {
        Set<String> frozen = work.frozen();
        Instant now = clock.instant();
        return events.stream()
                .filter(event -> !frozen.contains(event.value()))
                .filter(event ->
                        ballot(event).filter(offer -> isClosed(offer, now)).isPresent())
                .toList();
    }

    /** When the freeze waits for nobody any longer. */
    Optional<Instant> closes(Slug event) {
        return ballot(event).map(Ballots::closes);
    }

    private static boolean isClosed(EventOffer offer, Instant now) {
        return !now.isBefore(closes(offer))
                && offer.sessions().stream().anyMatch(session -> now.isBefore(session.ends()));
    }

    private Optional<EventOffer> ballot(Slug event) {
        return offers.of(event).filter(offer -> offer.giving().allocation() == Allocation.BALLOT);
    }

    /** Where no closing time is set, when the first session starts. */
    private static Instant closes(EventOffer offer) {
        Instant closes = offer.window().closes();
        return closes != null
                ? closes
                : offer.sessions().stream()
                        .map(SessionOffer::starts)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX);
    }
}
