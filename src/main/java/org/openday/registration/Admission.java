package org.openday.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lock, look, decide, write: the one transaction in which places are taken. */
@Singleton
class Admission {

    private final SessionLocks locks;
    private final EarlierAnswers earlier;
    private final Registrations registrations;
    private final Enrolment enrolment;

    Admission(SessionLocks locks, EarlierAnswers earlier, Registrations registrations, Enrolment enrolment) {
        this.locks = locks;
        this.earlier = earlier;
        this.registrations = registrations;
        this.enrolment = enrolment;
    }

    @Transactional
    Outcome place(Application application) {
        locks.take(application);
        return earlier.to(application).orElseGet(() -> decide(application));
    }

    private Outcome decide(Application application) {
        return room(application).refusal().orElseGet(() -> enrolment.of(application));
    }

    private Room room(Application application) {
        List<Claim> claims = registrations.claims(application.childKeys());
        return new Room(application, taken(application), claims);
    }

    private Map<String, Integer> taken(Application application) {
        return registrations.taken(application.event(), application.sessions()).stream()
                .collect(Collectors.toMap(Taken::sessionKey, Taken::children));
    }
}
