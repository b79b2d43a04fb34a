package org.openday.registration;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openday.shared.Sha256;

/** A request together with the offer it answers and the marks it is recognised by. */
record Application(SignUpRequest request, EventOffer offer, Marks marks, List<Candidate> candidates) {

    String event() {
        return offer.event().value();
    }

    /** Keys of the wanted sessions, in key order. */
    TreeSet<String> sessions() {
        TreeSet<String> keys = new TreeSet<>();
        candidates.forEach(candidate -> keys.add(candidate.session()));
        return keys;
    }

    /** Keys of the sessions in which nobody else may sign up meanwhile: all where a household may be in only one of them. */
    TreeSet<String> lockedSessions() {
        TreeSet<String> keys = sessions();
        if (offer.conditions().onePerHousehold()) {
            offer.sessions().forEach(session -> keys.add(session.key()));
        }
        return keys;
    }

    List<Candidate> in(String session) {
        return candidates.stream()
                .filter(candidate -> candidate.session().equals(session))
                .toList();
    }

    /** Who asks for a session together: tied siblings as one, else each for itself. */
    List<List<Candidate>> groups(String session) {
        return request.tied()
                ? List.of(in(session))
                : in(session).stream().map(List::of).toList();
    }

    /** Marks of the files that were sent as answers. */
    List<String> files() {
        return Stream.concat(
                        Stream.of(request.answers()),
                        request.children().stream().map(ChildEntry::answers))
                .flatMap(answers -> answers.files().stream())
                .distinct()
                .map(Sha256::hex)
                .toList();
    }

    /** Keys of the children, in key order. */
    TreeSet<String> childKeys() {
        TreeSet<String> keys = new TreeSet<>();
        candidates.forEach(candidate -> keys.add(candidate.childKey()));
        return keys;
    }

    /** The offered session a candidate wants; asked only once the session is known to be offered. */
    SessionOffer sessionOf(Candidate candidate) {
        return offer.session(candidate.session()).orElseThrow();
    }
}
