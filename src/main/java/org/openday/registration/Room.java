package org.openday.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what a household gets, from what is taken while nobody else can take any.
 *
 * <p>A child that holds its place already needs none (ADR "The same child twice"). But only whoever left the same contact
 * may notice: to all others the answer is the one an unknown child would get.
 */
final class Room {

    /** Gives the next number of a session's queue. */
    @FunctionalInterface
    interface Numbers {
        long next(String session);
    }

    private static final Load NOTHING = Load.uncounted(false);

    private final Application application;
    private final Map<String, Load> loads;
    private final List<Claim> claims;

    /**
     * @param loads how full sessions are
     * @param claims all live registrations of the children of the application, at any event
     */
    Room(Application application, Map<String, Load> loads, List<Claim> claims) {
        this.application = application;
        this.loads = loads;
        this.claims = claims;
    }

    /** Whether the roster was closed for good: sign-up began before the closing time and got its turn after the freeze. */
    boolean isFrozen() {
        return loads.values().stream().anyMatch(Load::isFrozen);
    }

    Optional<Outcome> refusal() {
        return overlapping().or(this::full);
    }

    private Optional<Outcome> overlapping() {
        List<Integer> children = application.candidates().stream()
                .filter(this::isElsewhere)
                .map(Candidate::number)
                .toList();
        return children.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Overlapping(children));
    }

    private boolean isElsewhere(Candidate candidate) {
        SessionOffer wanted = application.sessionOf(candidate);
        return claims.stream()
                .filter(claim -> claim.isOf(candidate) && !claim.isFor(application.event(), candidate))
                .anyMatch(claim -> wanted.overlaps(claim.starts(), claim.ends()));
    }

    /** Where nobody can wait, a household for whose children there is no room gets nothing. */
    private Optional<Outcome> full() {
        if (!application.offer().isFirstCome() || application.offer().giving().waitingList()) {
            return Optional.empty();
        }
        List<Outcome.Shortage> shortages = new ArrayList<>();
        application.sessions().forEach(session -> shortage(session).ifPresent(shortages::add));
        return shortages.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Full(shortages));
    }

    private Optional<Outcome.Shortage> shortage(String session) {
        int free = isQueueIn(session) ? 0 : free(session);
        List<Integer> seekers = seekers(application.in(session));
        return seekers.size() <= free ? Optional.empty() : Optional.of(new Outcome.Shortage(session, free, seekers));
    }

    /** What each candidate gets, by number; groups that find no room join the queue of their session. */
    Map<Integer, Seat> seats(Numbers numbers) {
        Map<Integer, Seat> seats = new TreeMap<>();
        if (application.offer().isFirstCome()) {
            application.sessions().forEach(session -> seat(session, numbers, seats));
        } else {
            application.candidates().forEach(candidate -> seats.put(candidate.number(), new Seat.Open()));
        }
        return seats;
    }

    private void seat(String session, Numbers numbers, Map<Integer, Seat> seats) {
        int free = isQueueIn(session) ? 0 : free(session);
        for (List<Candidate> group : application.groups(session)) {
            int need = seekers(group).size();
            boolean fits = need <= free;
            Seat seat = fits ? new Seat.Place() : new Seat.Queued(queueNo(group, numbers));
            group.forEach(candidate -> seats.put(candidate.number(), seat));
            free = fits ? free - need : 0;
        }
    }

    /** A child for whom the same contact waits already keeps its number, so that asking twice gains nothing. */
    private long queueNo(List<Candidate> group, Numbers numbers) {
        return numberOf(group).orElseGet(() -> numbers.next(group.getFirst().session()));
    }

    boolean isQueueIn(String session) {
        return loads.getOrDefault(session, NOTHING).hasQueue();
    }

    /** The number whoever joins the queue of a session next gets. */
    long nextNumber(String session) {
        return loads.getOrDefault(session, NOTHING).nextNo();
    }

    /** Places nobody holds; those who wait come first for them. */
    int free(String session) {
        int capacity = application.offer().session(session).orElseThrow().capacity();
        return Math.max(0, capacity - loads.getOrDefault(session, NOTHING).children());
    }

    private List<Integer> seekers(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !isKnownToHoldIt(candidate))
                .map(Candidate::number)
                .toList();
    }

    private boolean isKnownToHoldIt(Candidate candidate) {
        return known(candidate).stream().anyMatch(Claim::holdsPlace);
    }

    private Optional<Long> numberOf(List<Candidate> group) {
        return group.size() > 1
                ? Optional.empty()
                : known(group.getFirst()).stream()
                        .flatMap(claim -> Optional.ofNullable(claim.queueNo()).stream())
                        .findFirst();
    }

    private List<Claim> known(Candidate candidate) {
        return claims.stream()
                .filter(claim -> claim.isFor(application.event(), candidate))
                .filter(claim -> claim.isBySameContact(application.marks()))
                .toList();
    }
}
