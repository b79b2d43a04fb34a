package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openday.registration.AnswerChange.Made;
import org.openday.registration.AnswerChange.Outdated;
import org.openday.registration.AnswerChange.Refused;
import org.openday.registration.question.Answers;

/**
 * Lock, look, decide, write: the one transaction in which answers change. The household's lock has its guardians change
 * them one after the other; who comes second with a form from before is told.
 */
@Singleton
final class AnswerDesk {

    private final HouseholdLock lock;
    private final Sheets sheets;
    private final AnswerSheets answers;
    private final AnswerTimes times;
    private final AnswerWriting writing;

    AnswerDesk(HouseholdLock lock, Sheets sheets, AnswerSheets answers, AnswerTimes times, AnswerWriting writing) {
        this.lock = lock;
        this.sheets = sheets;
        this.answers = answers;
        this.times = times;
        this.writing = writing;
    }

    AnswerSheet sheet(Household household) {
        return answers.of(answers.read(household));
    }

    /** In the caller's transaction; empty when the household was erased meanwhile. */
    Optional<AnswerChange> change(String manageToken, Household known, NewAnswers wish) {
        return lock.take(known.number())
                ? sheets.find(manageToken).map(household -> change(household, wish))
                : Optional.empty();
    }

    private AnswerChange change(Household household, NewAnswers wish) {
        AnsweredHousehold before = answers.read(household);
        String form = answers.mark(wish.form());
        if (writing.isLast(household, form)) {
            return new Made();
        }
        times.hold(before);
        Optional<AnswerChange.Reason> refusal = times.refusal(before);
        return refusal.isPresent() ? new Refused(refusal.get()) : change(before, wish, form);
    }

    private AnswerChange change(AnsweredHousehold before, NewAnswers wish, String form) {
        AnsweredHousehold after = after(before, wish);
        if (after.equals(before)) {
            return new Made();
        } else if (!answers.version(before).equals(wish.version())) {
            return new Outdated();
        }
        writing.write(before, after, form);
        return new Made();
    }

    private static AnsweredHousehold after(AnsweredHousehold before, NewAnswers wish) {
        List<AnswerSheet.OfChild> sheets = before.sheets();
        List<Answers> ofChildren = IntStream.range(0, sheets.size())
                .mapToObj(child -> wish.ofChild(child, sheets.get(child)))
                .toList();
        return before.with(wish.ofHousehold(before.answers()), ofChildren);
    }
}
