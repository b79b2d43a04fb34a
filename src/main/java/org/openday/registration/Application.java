package org.openday.registration;

import java.util.List;
import java.util.TreeSet;

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
