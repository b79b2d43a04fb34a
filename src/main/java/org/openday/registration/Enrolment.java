package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a household that has its places: guardian, children, registrations and answers to the consent texts. */
@Singleton
final class Enrolment {

    /** A household and its children, as written. */
    record Enrolled(Household household, List<Child> children) {}

    private final Families families;
    private final Registrations registrations;
    private final Paperwork paperwork;
    private final Clock clock;

    Enrolment(Families families, Registrations registrations, Paperwork paperwork, Clock clock) {
        this.families = families;
        this.registrations = registrations;
        this.paperwork = paperwork;
        this.clock = clock;
    }

    Enrolled of(Application application, Map<Integer, Seat> seats) {
        Instant now = clock.instant();
        Household household = families.household(application, now);
        List<Child> saved = families.children(application, household);
        registrations.saveAll(registrations(application, saved, seats, now));
        return new Enrolled(household, saved);
    }

    /** Once all have their seats. */
    void conclude(Application application, Enrolled enrolled) {
        paperwork.of(application, enrolled);
    }

    private static List<Registration> registrations(
            Application application, List<Child> children, Map<Integer, Seat> seats, Instant now) {
        Map<String, Child> byKey = children.stream().collect(Collectors.toMap(Child::childKey, Function.identity()));
        return application.candidates().stream()
                .map(each -> Registration.of(
                        Objects.requireNonNull(byKey.get(each.childKey())),
                        application.offer(),
                        application.sessionOf(each),
                        Objects.requireNonNull(seats.get(each.number())),
                        now))
                .toList();
    }
}
