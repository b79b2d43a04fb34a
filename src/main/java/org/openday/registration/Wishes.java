package org.openday.registration;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.openday.registration.eligibility.Conditions;
import org.openday.registration.eligibility.Examination;
import org.openday.registration.eligibility.Reason;
import org.openday.registration.eligibility.Stay;
import org.openday.registration.eligibility.Wish;

/** Puts what an application wishes for each child to the conditions of the event, each child after those above it. */
record Wishes(Application application, ZoneId zone) {

    Stream<FieldError> faults() {
        return application.candidates().stream()
                .flatMap(candidate ->
                        Examination.of(conditions(), wish(candidate)).stream().map(reason -> fault(candidate, reason)))
                .distinct();
    }

    private Conditions conditions() {
        return application.offer().conditions();
    }

    private Wish wish(Candidate candidate) {
        List<Stay> earlier = application.candidates().stream()
                .limit(candidate.number())
                .map(this::stay)
                .toList();
        boolean declared = application.request().consents().contains(EventOffer.AUDIENCE);
        return new Wish(candidate.entry().born(), stay(candidate), earlier, declared, zone);
    }

    private Stay stay(Candidate candidate) {
        SessionOffer session = application.sessionOf(candidate);
        return new Stay(candidate.childKey(), application.event(), session.key(), session.starts(), session.ends());
    }

    private static FieldError fault(Candidate candidate, Reason reason) {
        String field = switch (reason.code()) {
            case TOO_YOUNG, TOO_YOUNG_ON, TOO_OLD -> "birth.year";
            case SCHOOL_YEAR_TOO_LOW, SCHOOL_YEAR_TOO_LOW_ON, SCHOOL_YEAR_TOO_HIGH -> "birth.year";
            case OVERLAPPING -> "session";
            case TWICE, SECOND_OF_HOUSEHOLD -> "name";
            case NOT_DECLARED -> "";
        };
        String name = field.isEmpty() ? "audience" : "children[" + candidate.number() + "]." + field;
        return new FieldError(name, reason.code().key(), reason.arguments());
    }
}
