package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            @Nullable String code) {

        Child child(String key) {
            return children.stream()
                    .filter(each -> each.childKey().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Families families;
    private final Registrations registrations;
    private final Addressees addressees;
    private final Paperwork paperwork;
    private final Clock clock;

    Enrolment(Families families, Registrations registrations, Addressees addressees, Paperwork paperwork, Clock clock) {
        this.families = families;
        this.registrations = registrations;
        this.addressees = addressees;
        this.paperwork = paperwork;
        this.clock = clock;
    }

    /** What a household is, whatever places it gets. */
    Enrolled begin(Application application) {
        Household household = families.household(application, clock.instant());
        return paperwork.begin(application, household, families.children(application, household));
    }

    /** Once the seats are known: who got which. */
    List<Addressee> seat(Application application, Enrolled enrolled, Map<Integer, Seat> seats) {
        return registrations.saveAll(registrations(application, enrolled, seats, clock.instant())).stream()
                .map(each -> Addressee.of(each, enrolled.child(each.childKey()), enrolled.household()))
                .toList();
    }

    /** Who has which seat, after the queue was served. */
    List<Addressee> seated(Enrolled enrolled) {
        return addressees.ofHousehold(enrolled.household().number());
    }

    /** Once all have their seats. */
    void conclude(Enrolled enrolled, List<Addressee> seated) {
        paperwork.conclude(enrolled, seated);
    }

    private static List<Registration> registrations(
            Application application, Enrolled enrolled, Map<Integer, Seat> seats, Instant now) {
        return application.candidates().stream()
                .map(each -> Registration.of(
                        enrolled.child(each.childKey()),
                        application.offer(),
                        application.sessionOf(each),
                        Objects.requireNonNull(seats.get(each.number())),
                        now))
                .toList();
    }
}
