package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.question.Answers;
import org.openday.shared.Sha256;

/** Puts other answers in the place of those that are kept, and lets go of files that answer nothing any more. */
@Singleton
final class AnswerKeeping {

    private final AnswerRows rows;
    private final AnswerSeal seal;
    private final Households households;

    AnswerKeeping(AnswerRows rows, AnswerSeal seal, Households households) {
        this.rows = rows;
        this.seal = seal;
        this.households = households;
    }

    /** Seals answers for a row: that of a child whose key is {@code owner}, or of a household where it is empty. */
    void put(long row, String form, String owner, Answers answers) {
        byte @Nullable [] sealed = seal.close(answers, form, owner);
        if (owner.isEmpty()) {
            var _ = sealed == null ? rows.remove(row) : rows.put(row, sealed);
        } else {
            var _ = sealed == null ? rows.removeOfChild(row) : rows.putOfChild(row, sealed);
        }
    }

    /** Files by what they are kept under. */
    void removeFiles(List<String> before, List<String> after) {
        List<String> files = marksOnlyIn(before, after);
        if (!files.isEmpty()) {
            rows.removeFiles(files);
        }
    }

    /** Files that came with new answers are the household's own from now on, and go when it goes. */
    void keepFiles(long household, List<String> before, List<String> after) {
        List<String> files = marksOnlyIn(after, before);
        if (!files.isEmpty()) {
            households.keepFiles(household, files);
        }
    }

    private static List<String> marksOnlyIn(List<String> some, List<String> others) {
        return some.stream()
                .filter(file -> !others.contains(file))
                .map(Sha256::hex)
                .toList();
    }
}
