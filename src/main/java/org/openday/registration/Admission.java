package org.openday.registration;

import jakarta.inject.Singleton;
import org.openday.database.Database;
import org.openday.registration.Enrolment.Enrolled;

/** Lock, look, decide, write: the one transaction in which places are taken. */
@Singleton
final class Admission {

    private final SessionLocks locks;
    private final EarlierAnswers earlier;
    private final Seating seating;
    private final Enrolment enrolment;
    private final Database database;

    Admission(SessionLocks locks, EarlierAnswers earlier, Seating seating, Enrolment enrolment, Database database) {
        this.locks = locks;
        this.earlier = earlier;
        this.seating = seating;
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
        if (locks.isFrozen(application.event())) {
            return new Outcome.Closed(); // It began before the closing time and reached the lock after the freeze.
        }
        Room room = seating.room(application);
        return seating.refusal(application, room).orElseGet(() -> admit(application, room));
    }

    private Outcome admit(Application application, Room room) {
        Enrolled enrolled = enrolment.of(application, seating.seats(application, room));
        seating.serve(application, room, enrolled.household());
        enrolment.conclude(application, enrolled);
        return new Outcome.Received(application.marks().manageToken());
    }
}
