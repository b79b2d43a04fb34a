package org.openday.registration;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;

/** Answers an application once, however often and from wherever it is handed in. */
@Singleton
final class Reception {

    private final Eligibility eligibility;
    private final EarlierAnswers earlier;
    private final SessionLocks locks;
    private final Usher usher;
    private final Admission admission;

    Reception(Eligibility eligibility, EarlierAnswers earlier, SessionLocks locks, Usher usher, Admission admission) {
        this.eligibility = eligibility;
        this.earlier = earlier;
        this.locks = locks;
        this.usher = usher;
        this.admission = admission;
    }

    Outcome answer(Application application) {
        return eligibility
                .refusal(application)
                .map(refusal -> earlier.to(application).orElse(refusal))
                .orElseGet(() -> admit(application));
    }

    Optional<Outcome> refusal(Application application) {
        return eligibility.refusal(application);
    }

    private Outcome admit(Application application) {
        locks.prepare(application);
        try {
            return usher.pass(() -> admission.place(application));
        } catch (DataAccessException e) {
            return answerOfTwin(application, e);
        }
    }

    /** The same form with other content locks other rows; then only its unique token tells the two apart. */
    private Outcome answerOfTwin(Application application, DataAccessException e) {
        if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
            return earlier.to(application).orElseThrow(() -> e);
        }
        throw e;
    }
}
