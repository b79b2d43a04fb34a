package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.openday.registration.question.Answers;
import org.openday.shared.Slug;

/** Takes answers to single questions out of all that is kept of an event, with the files that were sent for them. */
@Singleton
final class AnswerErasure {

    private final AnswerRows rows;
    private final AnswerSeal seal;
    private final AnswerKeeping keeping;

    AnswerErasure(AnswerRows rows, AnswerSeal seal, AnswerKeeping keeping) {
        this.rows = rows;
        this.seal = seal;
        this.keeping = keeping;
    }

    /** How many households and children had such answers; in the caller's transaction. */
    long of(Slug event, Predicate<Slug> questions) {
        long households = rows.ofHouseholds(event.value()).stream()
                .filter(row -> isErased(row, questions))
                .count();
        long children = rows.ofChildren(event.value()).stream()
                .filter(row -> isErased(row, questions))
                .count();
        return households + children;
    }

    private boolean isErased(SealedAnswers row, Predicate<Slug> questions) {
        Answers before = seal.open(row.answers(), row.form(), row.owner());
        Answers after = before.without(questions);
        if (after.equals(before)) {
            return false;
        }
        keeping.put(row.id(), row.form(), row.owner(), after);
        keeping.removeFiles(before.files(), after.files());
        return true;
    }
}
