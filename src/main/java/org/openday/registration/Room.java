package org.openday.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a household gets its places, from what is taken while nobody else can take any.
 *
 * <p>A child that holds its place already needs none (ADR "The same child twice"). But only whoever left the same contact
 * may notice: to all others the answer is the one an unknown child would get.
 */
final class Room {

    private final Application application;
    private final Map<String, Integer> taken;
    private final List<Claim> claims;

    /**
     * @param taken number of children by session
     * @param claims all live registrations of the children of the application, at any event
     */
    Room(Application application, Map<String, Integer> taken, List<Claim> claims) {
        this.application = application;
        this.taken = taken;
        this.claims = claims;
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

    private Optional<Outcome> full() {
        List<Outcome.Shortage> shortages = new ArrayList<>();
        application.sessions().forEach(session -> shortage(session).ifPresent(shortages::add));
        return shortages.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Full(shortages));
    }

    private Optional<Outcome.Shortage> shortage(String session) {
        int capacity = application.offer().session(session).orElseThrow().capacity();
        int free = Math.max(0, capacity - taken.getOrDefault(session, 0));
        List<Integer> seekers = seekers(session);
        return seekers.size() <= free ? Optional.empty() : Optional.of(new Outcome.Shortage(session, free, seekers));
    }

    private List<Integer> seekers(String session) {
        return application.candidates().stream()
                .filter(candidate -> candidate.session().equals(session) && !isKnownToHoldIt(candidate))
                .map(Candidate::number)
                .toList();
    }

    private boolean isKnownToHoldIt(Candidate candidate) {
        return claims.stream()
                .filter(claim -> claim.isFor(application.event(), candidate))
                .anyMatch(claim -> claim.isBySameContact(application.marks()));
    }
}
