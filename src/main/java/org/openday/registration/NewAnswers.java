package org.openday.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openday.event.Question;
import org.openday.registration.question.Answers;
import org.openday.shared.Slug;

/**
 * Answers a household wishes to have kept instead of those it gave before, looked through by the rules of their questions.
 *
 * @param version of the {@link AnswerSheet} the form showed
 * @param form all the form sent, by which it is recognised when it comes again
 * @param asked the questions that were looked through; answers to others stay as they are
 * @param children by their places in the sheet; those of others stay as they are
 */
public record NewAnswers(
        String version, String form, List<Question> asked, Answers household, Map<Integer, Answers> children) {

    /** All answers of the household as they would be kept. */
    public Answers ofHousehold(Answers before) {
        return before.answered(asked(false), household);
    }

    /** All answers of a child as they would be kept: one that is not asked any more keeps what it has. */
    public Answers ofChild(int child, AnswerSheet.OfChild before) {
        Answers given = children.get(child);
        return given == null || !before.asked()
                ? before.answers()
                : before.answers().answered(asked(true), given);
    }

    private Set<Slug> asked(boolean perChild) {
        return asked.stream()
                .filter(question -> question.isPerChild() == perChild)
                .map(Question::key)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "new answers";
    }
}
