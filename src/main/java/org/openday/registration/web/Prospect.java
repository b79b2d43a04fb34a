package org.openday.registration.web;

import java.util.List;
import java.util.Optional;
import org.openday.event.Allocation;
import org.openday.event.Availability;
import org.openday.event.SessionState;
import org.openday.registration.ChildEntry;
import org.openday.registration.SignUpRequest;

/**
 * What a household gets when it confirms, as far as can be known now.
 *
 * @param word {@code place}, {@code waiting}, {@code ballot} or {@code approval}
 * @param sentences what is to be known of it beforehand
 */
record Prospect(String word, List<String> sentences) {

    static Prospect of(Visit visit, SignUpRequest request, List<Availability> sessions) {
        Allocation allocation = visit.event().allocation();
        if (allocation != Allocation.FIRST_COME) {
            String word = allocation.word();
            return new Prospect(word, List.of(visit.words().text("sign-up.prospect." + word)));
        }
        List<Availability> wanted =
                sessions.stream().filter(each -> children(request, each) > 0).toList();
        boolean waits = wanted.stream().allMatch(each -> each.state() == SessionState.WAITING);
        return new Prospect(
                waits ? "waiting" : "place",
                wanted.stream()
                        .flatMap(each -> sentence(visit, request, each).stream())
                        .toList());
    }

    private static Optional<String> sentence(Visit visit, SignUpRequest request, Availability session) {
        String label = new SessionOptions(List.of(session), visit.words()).label(session.session());
        if (session.state() == SessionState.WAITING) {
            return Optional.of(visit.words().text("sign-up.prospect.waiting", label, session.waiting()));
        }
        Integer free = session.free();
        return free == null
                        || free >= children(request, session)
                        || !visit.offer().giving().waitingList()
                ? Optional.empty()
                : Optional.of(visit.words().text("sign-up.prospect.few", label, free, children(request, session)));
    }

    private static long children(SignUpRequest request, Availability session) {
        return request.children().stream()
                .map(ChildEntry::session)
                .filter(session.session().key().value()::equals)
                .count();
    }
}
