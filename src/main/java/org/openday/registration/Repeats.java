package org.openday.registration;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds children entered more than once in one form where that cannot be meant. */
final class Repeats {

    private Repeats() {}

    static Stream<FieldError> in(Application application) {
        return application.candidates().stream().flatMap(candidate -> against(candidate, application).stream());
    }

    private static Optional<FieldError> against(Candidate candidate, Application application) {
        return application.candidates().stream()
                .limit(candidate.number())
                .filter(earlier -> earlier.childKey().equals(candidate.childKey()))
                .flatMap(earlier -> clash(earlier, candidate, application))
                .findFirst();
    }

    private static Stream<FieldError> clash(Candidate earlier, Candidate candidate, Application application) {
        if (earlier.session().equals(candidate.session())) {
            return Stream.of(candidate.error("name", "child.twice"));
        }
        SessionOffer other = application.sessionOf(earlier);
        return application.sessionOf(candidate).overlaps(other.starts(), other.ends())
                ? Stream.of(candidate.error("session", "child.overlapping"))
                : Stream.empty();
    }
}
