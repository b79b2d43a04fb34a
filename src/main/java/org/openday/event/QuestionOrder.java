package org.openday.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.content.PartRefused;
import org.openday.shared.Slug;

/** What makes an event's questions sound together: keys of their own, and conditions that look back only. */
final class QuestionOrder {

    private static final int MOST = 30;

    private final Map<Slug, Question> earlier = new LinkedHashMap<>();

    private QuestionOrder() {}

    /** @throws PartRefused at the first question that does not fit with those before it */
    static void check(List<Question> questions) {
        QuestionOrder order = new QuestionOrder();
        questions.forEach(order::add);
    }

    private void add(Question question) {
        ShowIf showIf = question.showIf();
        if (showIf != null) {
            checkCondition(question, showIf, earlier.get(showIf.question()));
        }
        refuseIf(earlier.size() == MOST, question, "is one too many: ask at most " + MOST + " questions.");
        refuseIf(
                earlier.putIfAbsent(question.key(), question) != null,
                question,
                "stands twice: give each question a key of its own.");
    }

    private static void checkCondition(Question question, ShowIf showIf, @Nullable Question on) {
        if (on == null) {
            throw refusal(question, "depends on " + showIf.question() + ", which no question before it is called.");
        }
        refuseIf(
                !question.isPerChild() && on.isPerChild(),
                question,
                "is asked once for a household and cannot depend on " + on.key() + ", which is asked for each child.");
        refuseIf(on.choices().isEmpty(), question, "cannot depend on " + on.key() + ": its answers are typed.");
        refuseIf(
                !on.choices().containsAll(showIf.answers()),
                question,
                "waits for an answer that " + on.key() + " does not have: use " + String.join(", ", on.choices())
                        + ".");
    }

    private static void refuseIf(boolean wrong, Question question, String sentence) {
        if (wrong) {
            throw refusal(question, sentence);
        }
    }

    private static PartRefused refusal(Question question, String sentence) {
        return new PartRefused(question, "Question " + question.key() + " " + sentence);
    }
}
