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

    /**
     * Every answer, in the order of the questions, for a page that whoever holds its link can open: of what is sensitive, or
     * may be as its question is gone, that it is kept, and no more.
     */
    List<CheckPage.Answer> held(Answers answers) {
        Stream<CheckPage.Answer> asked = questions.stream()
                .flatMap(question -> answers.to(question.key()).stream().map(answer -> held(question, answer)));
        Stream<CheckPage.Answer> others = answers.all().keySet().stream()
                .filter(key -> question(key) == null)
                .map(key -> covered(key.value()));
        return Stream.concat(asked, others).toList();
    }

    private CheckPage.Answer held(Question question, Answer answer) {
        return question.isSensitive() ? covered(question.label()) : given(question, answer);
    }

    private CheckPage.Answer covered(String question) {
        return new CheckPage.Answer(question, words.text("registration.held.covered"));
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

    private String text(QuestionWords says, Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Whole(int number) -> String.valueOf(number);
            case Answer.Day(LocalDate date) -> words.date(date);
            case Answer.Choice(String option) -> says.choice(option);
            case Answer.Several(List<String> options) ->
                options.stream().map(says::choice).collect(Collectors.joining(words.text("list.comma")));
            case Answer.YesNo(boolean yes) -> words.text(yes ? "question.yes" : "question.no");
            case Answer.File _ -> words.text("question.file.kept");
        };
    }
}
