package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a household that signs up: guardian, children, answers to the consent texts, registrations, letters. */
@Singleton
final class Enrolment {

    /**
     * A household and its children with their answers to the consent texts, as written.
     *
     * @param code what a guardian has to confirm with, if one has to
     */
    record Enrolled(
            Household household,
            List<Child> children,
            List<Consent> consents,
            @Nullable String code) {}

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

    /** What a household is, whatever places it gets. */
    Enrolled begin(Application application) {
        Household household = families.household(application, clock.instant());
        return paperwork.begin(application, household, families.children(application, household));
    }

    /** Once the seats are known. */
    void seat(Application application, Enrolled enrolled, Map<Integer, Seat> seats) {
        registrations.saveAll(registrations(application, enrolled.children(), seats, clock.instant()));
    }

    /** Once all have their seats. */
    void conclude(Enrolled enrolled) {
        paperwork.conclude(enrolled);
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
