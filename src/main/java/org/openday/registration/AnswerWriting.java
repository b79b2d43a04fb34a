package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.IntStream;

/** Writes new answers into the rows of a household, and who has to know of it. */
@Singleton
final class AnswerWriting {

    private final AnswerRows rows;
    private final AnswerKeeping keeping;
    private final AnswerNews news;

    AnswerWriting(AnswerRows rows, AnswerKeeping keeping, AnswerNews news) {
        this.rows = rows;
        this.keeping = keeping;
        this.news = news;
    }

    /** Whether the answers were changed last by this very form. */
    boolean isLast(Household household, String form) {
        return rows.form(household.number()).equals(form);
    }

    void write(AnsweredHousehold before, AnsweredHousehold after, String form) {
        Household household = before.household();
        rows.noteForm(household.number(), form);
        if (!after.answers().equals(before.answers())) {
            keeping.put(household.number(), household.formTokenHash(), "", after.answers());
        }
        IntStream.range(0, before.children().size())
                .filter(child -> !after.ofChildren()
                        .get(child)
                        .equals(before.ofChildren().get(child)))
                .forEach(child -> put(before.children().get(child), household, after, child));
        keeping.keepFiles(household.number(), before.files(), after.files());
        keeping.removeFiles(before.files(), after.files());
        news.tell(before, after);
    }

    private void put(Child child, Household household, AnsweredHousehold after, int index) {
        keeping.put(
                Objects.requireNonNull(child.id()),
                household.formTokenHash(),
                child.childKey(),
                after.ofChildren().get(index));
    }
}
