package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.database.Database;

/** Lock, look, decide, write: the one transaction in which places are taken. */
@Singleton
final class Admission {

    private final SessionLocks locks;
    private final EarlierAnswers earlier;
    private final Registrations registrations;
    private final Enrolment enrolment;
    private final Database database;

    Admission(
            SessionLocks locks,
            EarlierAnswers earlier,
            Registrations registrations,
            Enrolment enrolment,
            Database database) {
        this.locks = locks;
        this.earlier = earlier;
        this.registrations = registrations;
        this.enrolment = enrolment;
        this.database = database;
    }

    Outcome place(Application application) {
        return database.change(() -> answer(application));
    }

    private Outcome answer(Application application) {
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
