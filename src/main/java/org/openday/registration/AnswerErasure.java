package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.registration.question.Answers;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/** Takes answers to single questions out of all that is kept of an event, with the files that were sent for them. */
@Singleton
final class AnswerErasure {

    private final AnswerRows rows;
    private final AnswerSeal seal;

    AnswerErasure(AnswerRows rows, AnswerSeal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    /** How many households and children had such answers; in the caller's transaction. */
    long of(Slug event, Set<Slug> questions) {
        long households = rows.ofHouseholds(event.value()).stream()
                .filter(row -> isErased(row, questions, false))
                .count();
        long children = rows.ofChildren(event.value()).stream()
                .filter(row -> isErased(row, questions, true))
                .count();
        return households + children;
    }

    private boolean isErased(SealedAnswers row, Set<Slug> questions, boolean child) {
        Answers before = seal.open(row.answers(), row.form(), row.owner());
        Answers after = before.without(questions);
        if (after.equals(before)) {
            return false;
        }
        removeFiles(before, after);
        write(row, seal.close(after, row.form(), row.owner()), child);
        return true;
    }

    private void removeFiles(Answers before, Answers after) {
        List<String> files = before.files().stream()
                .filter(file -> !after.files().contains(file))
                .map(Sha256::hex)
                .toList();
        if (!files.isEmpty()) {
            rows.removeFiles(files);
        }
    }

    private void write(SealedAnswers row, byte @Nullable [] sealed, boolean child) {
        if (sealed == null) {
            var _ = child ? rows.removeOfChild(row.id()) : rows.remove(row.id());
        } else {
            var _ = child ? rows.putOfChild(row.id(), sealed) : rows.put(row.id(), sealed);
        }
    }
}
