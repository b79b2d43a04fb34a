package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a household that has its places: guardian, children, registrations and answers to the consent texts. */
@Singleton
final class Enrolment {

    private final Households households;
    private final Children children;
    private final Registrations registrations;
    private final Consents consents;
    private final Clock clock;

    Enrolment(Households households, Children children, Registrations registrations, Consents consents, Clock clock) {
        this.households = households;
        this.children = children;
        this.registrations = registrations;
        this.consents = consents;
        this.clock = clock;
    }

    Household of(Application application, Map<Integer, Seat> seats) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Household household = households.save(Household.of(application, now));
        List<Child> saved = children.saveAll(children(application, household.number()));
        registrations.saveAll(registrations(application, saved, seats, now));
        consents.saveAll(consents(application, household, saved));
        return household;
    }

    /** A child that goes to two sessions is still one child. */
    private static List<Child> children(Application application, long household) {
        Map<String, Child> byKey = new TreeMap<>();
        application.candidates().forEach(each -> byKey.putIfAbsent(each.childKey(), Child.of(each, household)));
        return List.copyOf(byKey.values());
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

    private static List<Consent> consents(Application application, Household household, List<Child> children) {
        List<Consent> answers = new ArrayList<>(answers(application, household, null));
        children.forEach(child -> answers.addAll(answers(application, household, child)));
        return answers;
    }

    private static List<Consent> answers(Application application, Household household, @Nullable Child child) {
        return application.offer().consents().stream()
                .map(text -> Consent.to(
                        text, household, child, application.request().consents().contains(text.slug())))
                .toList();
    }
}
