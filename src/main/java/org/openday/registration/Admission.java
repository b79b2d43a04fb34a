package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.database.Database;
import org.openday.registration.Enrolment.Enrolled;
import org.openday.registration.Outcome.Received;

/**
 * Lock, look, decide, write: the one transaction in which places are taken. What says nothing of places is written before the
 * sessions are locked, as everybody waits from there on; a refusal takes it back.
 */
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
        return database.changeIf(Received.class::isInstance, () -> answer(application));
    }

    private Outcome answer(Application application) {
        locks.takeChildren(application);
        return earlier.to(application).orElseGet(() -> decide(application, enrolment.begin(application)));
    }

    private Outcome decide(Application application, Enrolled enrolled) {
        List<Claim> before = seating.claims(application);
        locks.takeSessions(application);
        Room room = seating.room(application, before);
        if (room.isFrozen()) {
            return new Outcome.Closed(); // It began before the closing time and reached the lock after the freeze.
        }
        return seating.refusal(application, room).orElseGet(() -> admit(application, room, enrolled));
    }

    private Outcome admit(Application application, Room room, Enrolled enrolled) {
        List<Addressee> seated = enrolment.seat(application, enrolled, seating.seats(application, room));
        boolean isServed = seating.serve(application, room, enrolled.household());
        enrolment.conclude(enrolled, isServed ? enrolment.seated(enrolled) : seated);
        return new Received(application.marks().manageToken());
    }
}
