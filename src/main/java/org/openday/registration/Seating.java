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
    private final LastLook look;
    private final Clock clock;

    Seating(Registrations registrations, SessionLocks locks, Promotion promotion, LastLook look, Clock clock) {
        this.registrations = registrations;
        this.locks = locks;
        this.promotion = promotion;
        this.look = look;
        this.clock = clock;
    }

    /** All live registrations of the children of an application, who are locked. */
    List<Claim> claims(Application application) {
        return registrations.claims(application.childKeys(), clock.instant());
    }

    /**
     * @param before the claims before the sessions were locked: children who had none have none now, while what others had
     *     may have been given up since, and is asked for after the places are counted
     */
    Room room(Application application, List<Claim> before) {
        Map<String, Load> loads = load(application, clock.instant());
        return new Room(application, loads, before.isEmpty() ? before : claims(application));
    }

    Optional<Outcome> refusal(Application application, Room room) {
        return look.refusal(application).or(room::refusal);
    }

    private Map<String, Load> load(Application application, Instant now) {
        List<Load> loads = application.offer().isFirstCome()
                ? registrations.load(application.event(), application.sessions(), now)
                : List.of(Load.uncounted(locks.isFrozen(application.event())));
        return loads.stream().collect(Collectors.toMap(Load::sessionKey, Function.identity()));
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
     *
     * @return whether anybody was served
     */
    boolean serve(Application application, Room room, Household household) {
        return application.sessions().stream()
                        .filter(session -> room.isQueueIn(session) && room.free(session) > 0)
                        .flatMap(session -> application.offer().session(session).stream())
                        .mapToInt(session -> promotion.serve(application.offer(), session, household))
                        .sum()
                > 0;
    }
}
