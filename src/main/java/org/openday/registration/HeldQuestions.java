package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;
import org.openday.registration.question.Answer;

/** What a household answered to an event's own questions; of a file that was sent, that there is one. */
@Singleton
@Order(3)
final class HeldQuestions implements HeldPart {

    private final AnswerBook book;

    HeldQuestions(AnswerBook book) {
        this.book = book;
    }

    @Override
    public List<Section> of(Household household) {
        List<Item> items = book.of(household).stream().map(HeldQuestions::item).toList();
        return items.isEmpty() ? List.of() : List.of(new Section("answers", items));
    }

    private static Item item(GivenAnswers given) {
        Entries entries = new Entries().with("child", given.child());
        given.answers().all().forEach((question, answer) -> entries.with(question.value(), value(answer)));
        return entries.item();
    }

    private static Object value(Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Whole(int number) -> String.valueOf(number);
            case Answer.Day(var date) -> date;
            case Answer.Choice(String option) -> option;
            case Answer.Several(List<String> options) -> String.join(", ", options);
            case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Answer.File _ -> "file";
        };
    }
}
