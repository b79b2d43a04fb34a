package org.openday.registration.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.question.QuestionCase.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.event.Question;
import org.openday.event.Question.Per;
import org.openday.event.QuestionType;
import org.openday.event.Sensitivity;
import org.openday.event.ShowIf;
import org.openday.registration.question.Answer.File;
import org.openday.registration.question.Answer.Text;
import org.openday.registration.question.Answer.YesNo;
import org.openday.registration.question.Filled.Answered;
import org.openday.registration.question.Filled.Faulty;
import org.openday.shared.Slug;

class QuestionnaireTest {

    private static final Question ALLERGY = ask("allergy", QuestionType.YES_NO, Per.CHILD, null);
    private static final Question WHICH = ask("which", QuestionType.TEXT, Per.CHILD, "allergy");
    private static final Question CAR = ask("car", QuestionType.YES_NO, Per.HOUSEHOLD, null);
    private static final Question SEAT = ask("seat", QuestionType.YES_NO, Per.CHILD, "car");
    private static final Question SIZE = ask("size", QuestionType.TEXT, Per.CHILD, "seat");
    private static final Question LETTER = ask("letter", QuestionType.FILE, Per.HOUSEHOLD, null);

    private final Map<String, List<String>> fields = new HashMap<>();

    static List<QuestionCase> cases() {
        return QuestionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTypedIsAnAnswerABlankOrAFault(QuestionCase each) {
        Filled filled = new Questionnaire(List.of(each.question(1)), TODAY)
                .check(TypedAnswers.ofHousehold(each.fields(1)), List.of());
        assertThat(told(filled)).isEqualTo(each.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAnswerThatIsTypedAgainIsTheSameAnswer(QuestionCase each) {
        Questionnaire asked = new Questionnaire(List.of(each.question(1)), TODAY);
        if (asked.check(TypedAnswers.ofHousehold(each.fields(1)), List.of()) instanceof Answered once) {
            assertThat(asked.check(TypedAnswers.of(TypedAnswers.ANSWERS, once.household()), List.of()))
                    .isEqualTo(once);
        }
    }

    @Test
    void aQuestionThatDoesNotApplyIsNotAskedAndWhatWasTypedForItIsDropped() {
        type("children[0].answers.allergy", "no");
        type("children[0].answers.which", "花生");
        assertThat(child(ALLERGY, WHICH)).containsOnly(Map.entry("allergy", new YesNo(false)));
    }

    @Test
    void aQuestionThatAppliesMustBeAnsweredAtItsOwnField() {
        type("children[0].answers.allergy", "yes");
        assertThat(check(ALLERGY, WHICH)).isEqualTo(faulty("children[0].answers.which", WHICH, "missing"));
        type("children[0].answers.which", "花生");
        assertThat(child(ALLERGY, WHICH))
                .containsOnly(Map.entry("allergy", new YesNo(true)), Map.entry("which", new Text("花生")));
    }

    @Test
    void aChildsQuestionMayDependOnTheHousehold() {
        type("answers.car", "yes");
        assertThat(check(CAR, SEAT)).isEqualTo(faulty("children[0].answers.seat", SEAT, "missing"));
        type("answers.car", "no");
        assertThat(child(CAR, SEAT)).isEmpty();
    }

    @Test
    void whatDependsOnAQuestionThatDoesNotApplyDoesNotApplyEither() {
        type("answers.car", "no");
        type("children[0].answers.seat", "yes");
        assertThat(child(CAR, SEAT, SIZE)).isEmpty();
    }

    @Test
    void eachChildHasAnswersOfItsOwn() {
        type("children[0].answers.allergy", "yes");
        type("children[4].answers.allergy", "no");
        Filled filled = new Questionnaire(List.of(ALLERGY), TODAY)
                .check(
                        TypedAnswers.ofHousehold(fields),
                        List.of(TypedAnswers.ofChild(fields, 0, 0), TypedAnswers.ofChild(fields, 4, 1)));
        assertThat(((Answered) filled).children())
                .extracting(answers -> answers.to(ALLERGY.key()).orElseThrow())
                .containsExactly(new YesNo(true), new YesNo(false));
    }

    @Test
    void aFaultIsNamedByTheRowThePageShows() {
        type("children[4].answers.allergy", "maybe");
        assertThat(new Questionnaire(List.of(ALLERGY), TODAY)
                        .check(TypedAnswers.ofHousehold(fields), List.of(TypedAnswers.ofChild(fields, 4, 1))))
                .isEqualTo(faulty("children[1].answers.allergy", ALLERGY, "invalid"));
    }

    @ParameterizedTest
    @CsvSource({"Zm9v_-1,true", "../../etc/passwd,false", "'<b>',false"})
    void aFileIsNamedByWhatItIsKeptUnder(String reference, boolean sound) {
        type("answers.letter", reference);
        assertThat(check(LETTER))
                .isEqualTo(
                        sound
                                ? new Answered(
                                        Answers.of(Map.of(LETTER.key(), new File(reference))), List.of(Answers.NONE))
                                : faulty("answers.letter", LETTER, "invalid"));
    }

    @Test
    void aLongRunOfSpacesTakesNoLongTime() {
        String spaces = "a" + " ".repeat(1_000_000) + "a";
        assertThat(Typed.clean(spaces)).isEqualTo(spaces);
    }

    private void type(String field, String value) {
        fields.put(field, List.of(value));
    }

    private Filled check(Question... questions) {
        return new Questionnaire(List.of(questions), TODAY)
                .check(TypedAnswers.ofHousehold(fields), List.of(TypedAnswers.ofChild(fields, 0, 0)));
    }

    private Map<String, Answer> child(Question... questions) {
        Filled filled = check(questions);
        assertThat(filled).isInstanceOf(Answered.class);
        return ((Answered) filled)
                .children().getFirst().all().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    private static Faulty faulty(String field, Question question, String code) {
        return new Faulty(List.of(new AnswerFault(field, question, code)));
    }

    private static String told(Filled filled) {
        return switch (filled) {
            case Faulty(List<AnswerFault> faults) ->
                faults.stream().map(AnswerFault::code).collect(Collectors.joining(" "));
            case Answered(Answers household, var _) when household.isEmpty() -> "";
            case Answered(Answers household, var _) ->
                told(household.all().firstEntry().getValue());
        };
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Text(String text) -> "=text:" + text.replace("\n", "\\n");
            case Answer.Whole(int number) -> "=number:" + number;
            case Answer.Day(LocalDate date) -> "=date:" + date;
            case Answer.Choice(String option) -> "=choice:" + option;
            case Answer.Several(List<String> options) -> "=several:" + String.join(",", options);
            case YesNo(boolean yes) -> "=yesNo:" + yes;
            case File(String reference) -> "=file:" + reference;
        };
    }

    private static Question ask(String key, QuestionType type, Per per, String showIf) {
        return new Question(
                new Slug(key),
                type,
                key,
                null,
                showIf != null,
                per,
                null,
                null,
                null,
                null,
                List.of(),
                showIf == null ? null : new ShowIf(new Slug(showIf), "yes", List.of()),
                Sensitivity.PERSONAL,
                "…",
                null);
    }
}
