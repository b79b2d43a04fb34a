package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows what is taken and finds each child its seat, while the sessions are locked. */
@Singleton
final class Seating {

    private final Registrations registrations;
    private final SessionLocks locks;
    private final Promotion promotion;
    private final OtherChildren others;
    private final Clock clock;

    Seating(Registrations registrations, SessionLocks locks, Promotion promotion, OtherChildren others, Clock clock) {
        this.registrations = registrations;
        this.locks = locks;
        this.promotion = promotion;
        this.others = others;
        this.clock = clock;
    }

    Room room(Application application) {
        Instant now = clock.instant();
        List<Claim> claims = registrations.claims(application.childKeys(), now);
        return new Room(application, load(application, now), claims);
    }

    Optional<Outcome> refusal(Application application, Room room) {
        return others.refusal(application).or(room::refusal);
    }

    /** Nothing is counted where nothing is given at once. */
    private Map<String, Load> load(Application application, Instant now) {
        return application.offer().isFirstCome()
                ? registrations.load(application.event(), application.sessions(), now).stream()
                        .collect(Collectors.toMap(Load::sessionKey, Function.identity()))
                : Map.of();
    }

    Map<Integer, Seat> seats(Application application, Room room) {
        Map<String, Long> given = new HashMap<>();
        return room.seats(session -> {
            locks.passNumber(application.event(), session);
            return given.merge(session, room.nextNumber(session), (last, _) -> last + 1);
        });
    }

    /**
     * Where places are free although some wait, an offer has just lapsed or those in front need more places: whoever the
     * queue's order says gets them, and a household that has just asked needs no offer first.
     */
    void serve(Application application, Room room, Household household) {
        application.sessions().stream()
                .filter(session -> room.isQueueIn(session) && room.free(session) > 0)
                .flatMap(session -> application.offer().session(session).stream())
                .forEach(session -> promotion.serve(application.offer(), session, household));
    }
}
