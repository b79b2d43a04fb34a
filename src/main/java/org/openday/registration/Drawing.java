package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.Rules;
import org.openday.registration.ballot.Seed;

/** Takes what two people type and draws: one transaction for ranks, places, letters and log, whole or not at all. */
@Singleton
final class Drawing {

    private final SessionLocks locks;
    private final Draws draws;
    private final RosterRows rows;
    private final DrawPost post;
    private final Clock clock;

    Drawing(SessionLocks locks, Draws draws, RosterRows rows, DrawPost post, Clock clock) {
        this.locks = locks;
        this.draws = draws;
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    SeedAnswer type(FrozenDraw draw, Seed seed, String by) {
        Instant now = clock.instant();
        // The sessions first: whoever held the draw and waited for them would stand in the way of whoever has them.
        Set<String> sessions = sessions(draw);
        sessions.forEach(session -> locks.take(draw.event(), session));
        if (draws.type(draw.event(), seed.text(), by, now) > 0) {
            return new SeedAnswer.Noted(seed.text());
        }
        if (draws.decide(draw.event(), seed.text(), by, now) == 0) {
            return refusal(draws.findByEvent(draw.event()).orElseThrow(), seed);
        }
        return draw(draw, seed, sessions, now);
    }

    private SeedAnswer draw(FrozenDraw frozen, Seed seed, Set<String> sessions, Instant now) {
        Draw draw = rows.roster(frozen).draw(seed);
        rows.rank(draw.order().stream().map(DrawRank::of).toList());
        draws.settle(frozen.event(), now);
        sessions.forEach(session ->
                locks.numbersEnd(frozen.event(), session, draw.order().size()));
        post.results(draws.drawn(frozen.event()), now);
        int granted = (int) draw.order().stream().filter(Draw.Ranked::granted).count();
        return new SeedAnswer.Drawn(granted, draw.order().size() - granted);
    }

    private static SeedAnswer refusal(FrozenDraw draw, Seed seed) {
        if (draw.drawnAt() != null) {
            return new SeedAnswer.AlreadyDrawn(draw.drawnAt());
        }
        return new SeedAnswer.Differs(String.valueOf(draw.seed()), String.valueOf(draw.seedBy()), seed.text());
    }

    private Set<String> sessions(FrozenDraw draw) {
        return rows.rules(draw).sessions().stream()
                .map(Rules.Places::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
