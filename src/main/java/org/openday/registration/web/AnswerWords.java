package org.openday.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Question;
import org.openday.registration.question.Answer;
import org.openday.registration.question.Answers;
import org.openday.shared.Slug;
import org.openday.web.Wording;

/**
 * Writes answers to an event's own questions back to who gave them.
 *
 * @param questions in the words of the reader's language; an answer to one that is no longer asked is called by its key
 * @param today the current day in the zone of the site
 */
record AnswerWords(List<Question> questions, Wording words, LocalDate today) {

    /** Every answer, in the order of the questions. */
    List<CheckPage.Answer> given(Answers answers) {
        Stream<CheckPage.Answer> asked = questions.stream()
                .flatMap(question -> answers.to(question.key()).stream().map(answer -> given(question, answer)));
        Stream<CheckPage.Answer> others = answers.all().entrySet().stream()
                .filter(each -> question(each.getKey()) == null)
                .map(each -> new CheckPage.Answer(each.getKey().value(), text(null, each.getValue())));
        return Stream.concat(asked, others).toList();
    }

    /** The same, with what was always asked and left open. */
    List<CheckPage.Answer> toCheck(Answers answers, boolean perChild) {
        return questions.stream()
                .filter(question -> question.isPerChild() == perChild)
                .filter(question ->
                        question.showIf() == null || answers.to(question.key()).isPresent())
                .map(question -> orNone(question, answers))
                .toList();
    }

    /** Answers that are not the same as others to the same questions, also where one is left open. */
    List<CheckPage.Answer> differing(Answers answers, Answers others) {
        Set<Slug> differences = answers.differences(others);
        return questions.stream()
                .filter(question -> differences.contains(question.key()))
                .map(question -> orNone(question, answers))
                .toList();
    }

    private CheckPage.Answer orNone(Question question, Answers answers) {
        return answers.to(question.key())
                .map(answer -> given(question, answer))
                .orElseGet(() -> new CheckPage.Answer(question.label(), words.text("sign-up.answer.none")));
    }

    private CheckPage.Answer given(Question question, Answer answer) {
        return new CheckPage.Answer(question.label(), text(new QuestionWords(question, words, today), answer));
    }

    private @Nullable Question question(Slug key) {
        return questions.stream()
                .filter(question -> Objects.equals(question.key(), key))
                .findFirst()
                .orElse(null);
    }

    private String text(@Nullable QuestionWords says, Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Whole(int number) -> String.valueOf(number);
            case Answer.Day(LocalDate date) -> words.date(date);
            case Answer.Choice(String option) -> choice(says, option);
            case Answer.Several(List<String> options) ->
                options.stream()
                        .map(option -> choice(says, option))
                        .collect(Collectors.joining(words.text("list.comma")));
            case Answer.YesNo(boolean yes) -> words.text(yes ? "question.yes" : "question.no");
            case Answer.File _ -> words.text("question.file.kept");
        };
    }

    private static String choice(@Nullable QuestionWords says, String option) {
        return says == null ? option : says.choice(option);
    }
}
