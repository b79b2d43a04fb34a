package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;
import org.openday.registration.question.Answer;
import org.openday.shared.Slug;

/** What a household answered to the event's own questions. */
@Singleton
@Order(2)
final class HeldAnswers implements HeldPart {

    private final AnswerBook book;

    HeldAnswers(AnswerBook book) {
        this.book = book;
    }

    @Override
    public List<Section> of(Household household) {
        List<Item> items =
                book.of(household).stream().flatMap(HeldAnswers::items).toList();
        return items.isEmpty() ? List.of() : List.of(new Section("answers", items));
    }

    private static Stream<Item> items(GivenAnswers given) {
        return given.answers().all().entrySet().stream().map(each -> item(given.child(), each));
    }

    private static Item item(@Nullable String child, Map.Entry<Slug, Answer> answer) {
        return new Entries()
                .with("child", child)
                .with("question", answer.getKey().value())
                .with("answer", text(answer.getValue()))
                .item();
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Whole(int number) -> String.valueOf(number);
            case Answer.Day(var date) -> date.toString();
            case Answer.Choice(String option) -> option;
            case Answer.Several(List<String> options) -> String.join(" ", options);
            case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Answer.File _ -> "file";
        };
    }
}
