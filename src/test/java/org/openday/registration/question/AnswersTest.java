package org.openday.registration.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.registration.question.Answer.Choice;
import org.openday.registration.question.Answer.Day;
import org.openday.registration.question.Answer.File;
import org.openday.registration.question.Answer.Several;
import org.openday.registration.question.Answer.Text;
import org.openday.registration.question.Answer.Whole;
import org.openday.registration.question.Answer.YesNo;
import org.openday.shared.Slug;

class AnswersTest {

    private static final Answers ALL = Answers.of(Map.of(
            new Slug("which"), new Text("花生 \"and\" \n nuts 😀"),
            new Slug("age"), new Whole(-7),
            new Slug("born"), new Day(LocalDate.of(2015, 3, 27)),
            new Slug("lunch"), new Choice("veg"),
            new Slug("days"), new Several(List.of("sat", "sun")),
            new Slug("swims"), new YesNo(false),
            new Slug("letter"), new File("Zm9v")));

    @Test
    void answersAreWrittenInOneWayOnly() {
        assertThat(ALL.toJson())
                .isEqualTo("{\"age\":{\"number\":-7},\"born\":{\"date\":\"2015-03-27\"},"
                        + "\"days\":{\"several\":[\"sat\",\"sun\"]},\"letter\":{\"file\":\"Zm9v\"},"
                        + "\"lunch\":{\"choice\":\"veg\"},\"swims\":{\"yesNo\":false},"
                        + "\"which\":{\"text\":\"花生 \\\"and\\\" \\n nuts \\uD83D\\uDE00\"}}");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        assertThat(Answers.fromJson(ALL.toJson())).isEqualTo(ALL);
        assertThat(Answers.fromJson(Answers.NONE.toJson())).isEqualTo(Answers.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"a\":1}",
                "{\"a\":{}}",
                "{\"a\":{\"colour\":\"red\"}}",
                "{\"a b\":{\"text\":\"\"}}",
                "{\"a\":{\"date\":\"soon\"}}",
                "{\"a\":{\"number\":\"x\"}}"
            })
    void whatWasNotWrittenSoIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.fromJson(json));
    }
}
