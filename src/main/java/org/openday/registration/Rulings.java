package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openday.registration.ballot.Rules;
import org.openday.shared.Slug;

/** Who contends in a ballot, and what people have ruled where two sign-ups overlap. */
@Singleton
final class Rulings {

    private final Draws draws;
    private final RosterRows rows;
    private final DrawLog log;
    private final Sending sending;
    private final Clock clock;

    Rulings(Draws draws, RosterRows rows, DrawLog log, Sending sending, Clock clock) {
        this.draws = draws;
        this.rows = rows;
        this.log = log;
        this.sending = sending;
        this.clock = clock;
    }

    DrawLog log() {
        return log;
    }

    Contest contest(Slug event) {
        return Contest.of(draws.contenders(event.value()));
    }

    Optional<FrozenDraw> find(Slug event) {
        return draws.findByEvent(event.value());
    }

    Set<String> frozen() {
        return Set.copyOf(draws.events());
    }

    Rules rules(FrozenDraw draw) {
        return rows.rules(draw);
    }

    boolean keep(Slug event, long registration) {
        List<Long> together = together(event, registration);
        together.forEach(draws::keep);
        together.forEach(each -> log.ruled("ballot-entry-kept", each));
        return !together.isEmpty();
    }

    /** The children it is about stay in by their other sign-ups. */
    boolean drop(Slug event, long registration) {
        Instant now = clock.instant();
        List<Long> dropped = together(event, registration).stream()
                .filter(each -> draws.drop(each, now) > 0)
                .toList();
        sending.aboutRows("ballot-dropped", dropped, now);
        dropped.forEach(each -> log.ruled("ballot-entry-dropped", each));
        return !dropped.isEmpty();
    }

    private List<Long> together(Slug event, long registration) {
        return contest(event).doubtful().stream()
                .map(asking -> asking.stream().map(Contender::id).toList())
                .filter(ids -> ids.contains(registration))
                .findFirst()
                .orElse(List.of());
    }
}
