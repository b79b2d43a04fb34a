package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFault;
import org.openday.event.Question.Option;
import org.openday.shared.Language;
import org.openday.shared.Slug;

class QuestionFilesTest {

    private static final String FIRST = "  - {key: lunch, type: choice, label: 午餐, purpose: 订餐。,"
            + " options: [{key: any, label: 都可以}, {key: veg, label: 素食}]}";

    @TempDir
    private Path folder;

    @Test
    void everyKeyOfAQuestionIsRead() {
        Question question = only(
                "  - key: trip",
                "    type: date",
                "    label: 上次接种的日期",
                "    help: 看接种证。",
                "    required: true",
                "    per: household",
                "    earliest: 2026-01-01",
                "    latest: today",
                "    sensitivity: sensitive",
                "    purpose: 野外活动前核对。",
                "    keep: 7d");
        LocalDate today = LocalDate.of(2026, 11, 18);
        assertThat(question.key()).isEqualTo(new Slug("trip"));
        assertThat(question.required()).isTrue();
        assertThat(question.isPerChild()).isFalse();
        assertThat(question.earliest(today)).isEqualTo("2026-01-01");
        assertThat(question.latest(today)).isEqualTo(today);
        assertThat(question.isSensitive()).isTrue();
        assertThat(question.keptDays()).isEqualTo(7);
    }

    @Test
    void whatIsLeftOutIsTheMostSparing() {
        Question question = only("  - {key: shirt, type: text, label: 衣服尺码, purpose: 订衣服。}");
        assertThat(question.required()).isFalse();
        assertThat(question.isPerChild()).isTrue();
        assertThat(question.longest()).isEqualTo(200);
        assertThat(question.keptDays()).isEqualTo(90);
        assertThat(only("  - {key: ill, type: long-text, label: 病, sensitivity: sensitive, purpose: 急救。}")
                        .keptDays())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{key: x, type: colour, label: X, purpose: p}| type must be one of text, long-text, number, date, choice,"
                        + " several, yes-no, phone, resident-id, file, not “colour”.",
                "{key: x, type: choice, label: X, purpose: p}| Question x needs something to choose from: add two options"
                        + " or more.",
                "{key: x, type: text, label: X, purpose: p, options: [{key: a, label: A}]}| Question x is not one to"
                        + " choose in: remove options, or make it a choice.",
                "{key: x, type: several, label: X, purpose: p, options: [{key: a, label: A}, {key: a, label: B}]}|"
                        + " Question x has two options a: give each a key of its own.",
                "{key: x, type: yes-no, label: X, purpose: p, max: 3}| Question x takes no min or max: remove them.",
                "{key: x, type: number, label: X, purpose: p, min: 3, max: 2}| Question x must have a min up to its max:"
                        + " correct one of them.",
                "{key: x, type: text, label: X, purpose: p, max: 0}| Question x cannot have a limit below 1: correct min"
                        + " or max.",
                "{key: x, type: text, label: X, purpose: p, max: 5001}| Question x cannot take more than 5000: lower max.",
                "{key: x, type: text, label: X, purpose: p, latest: today}| Question x is no date: remove earliest and"
                        + " latest, or say type: date.",
                "{key: x, type: date, label: X, purpose: p, latest: soon}| Question x needs days such as 2026-07-01 or"
                        + " today: correct them.",
                "{key: x, type: date, label: X, purpose: p, earliest: 2026-07-02, latest: 2026-07-01}| Question x has its"
                        + " latest day before its earliest: exchange them.",
                "{key: x, type: text, label: X}| Question x asks for personal data without saying why: add a purpose for"
                        + " families to read, or say sensitivity: public if the answer tells nothing of a person.",
                "{key: x, type: phone, label: X, sensitivity: public}| Question x asks for something personal: say"
                        + " sensitivity: personal or sensitive.",
                "{key: x, type: resident-id, label: X, purpose: p}| Question x asks for an identity number: say"
                        + " sensitivity: sensitive.",
                "{key: x, type: text, label: X, purpose: p, keep: 91d}| Question x can be kept for 1d to 90d after the"
                        + " event: correct keep.",
                "{key: x, type: text, label: X, purpose: p, keep: 一个月}| Question x can be kept for 1d to 90d after the"
                        + " event: correct keep.",
                "{key: lunch, type: text, label: X, purpose: p}| Question lunch stands twice: give each question a key of"
                        + " its own.",
                "{key: x, type: text, label: X, purpose: p, showIf: {question: later, is: yes}}| Question x depends on"
                        + " later, which no question before it is called.",
                "{key: x, type: text, label: X, purpose: p, showIf: {question: x, is: yes}}| Question x depends on x,"
                        + " which no question before it is called.",
                "{key: x, type: text, label: X, purpose: p, showIf: {question: lunch, is: meat}}| Question x waits for an"
                        + " answer that lunch does not have: use any, veg.",
                "{key: x, type: text, label: X, purpose: p, per: household, showIf: {question: lunch, is: veg}}| Question"
                        + " x is asked once for a household and cannot depend on lunch, which is asked for each child.",
                "{key: x, type: text, label: X, purpose: p, showIf: {question: lunch}}| showIf needs either is or anyOf:"
                        + " write one of the two.",
                "{key: x, type: resident-id, label: X, purpose: p, sensitivity: sensitive}| Question x asks for a"
                        + " resident ID number, which this site does not: ask something else, or have the operator set"
                        + " OPENDAY_RESIDENT_ID=1.",
            })
    void aQuestionThatIsNotSoundIsRefusedOnItsLine(String question, String sentence) {
        assertThat(faults(FIRST, "  - " + question))
                .extracting(fault -> fault.line() + ": " + fault.sentence())
                .containsExactly("8: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{key: x, type: text, label: X, purpose: p, showIf: {question: lunch, is: veg}}",
                "{key: x, type: text, label: X, purpose: p, showIf: {question: lunch, anyOf: [any, veg]}}",
                "{key: x, type: text, label: X, sensitivity: public}",
                "{key: x, type: number, label: X, purpose: p, min: -5, max: -5}",
                "{key: x, type: file, label: X, purpose: p, keep: 1d}",
            })
    void whatIsJustWithinTheRulesIsTaken(String question) {
        assertThat(faults(FIRST, "  - " + question)).isEmpty();
    }

    @Test
    void theOperatorMayAllowResidentIds() {
        var allowing = new EventType(new QuestionSettings("1"));
        assertThat(desk("  - {key: x, type: resident-id, label: X, purpose: p, sensitivity: sensitive}")
                        .open(allowing)
                        .faults())
                .isEmpty();
    }

    @Test
    void moreThanThirtyQuestionsAreTooMany() {
        String[] many = new String[31];
        for (int i = 0; i < many.length; i++) {
            many[i] = "  - {key: q" + i + ", type: text, label: X, sensitivity: public}";
        }
        assertThat(faults(many))
                .extracting(ContentFault::toString)
                .containsExactly("events/x.md:37: Question q30 is one too many: ask at most 30 questions.");
    }

    @Test
    void anEnglishFileWritesTheWordsOnlyAndInheritsTheRules() {
        ContentDesk desk = desk(FIRST, "  - {key: shirt, type: text, label: 尺码, purpose: 订衣服。, max: 5}")
                .write(
                        "events/x.en.md",
                        "---",
                        "title: Event",
                        "questions:",
                        "  - {key: shirt, label: Shirt size, max: 9}",
                        "  - {key: lunch, label: Lunch, options: [{key: veg, label: Vegetarian}]}",
                        "---");
        Event event = event(desk);
        assertThat(event.questions(Language.ZH)).isEqualTo(event.questions());
        assertThat(event.questions(Language.EN)).extracting(Question::label).containsExactly("Lunch", "Shirt size");
        assertThat(event.questions(Language.EN).getFirst().options())
                .extracting(Option::label)
                .containsExactly("都可以", "Vegetarian");
        assertThat(event.questions(Language.EN).getLast().max())
                .as("rules are the Chinese file's")
                .isEqualTo(5);
        assertThat(event.questions(Language.EN).getLast().purpose()).isEqualTo("订衣服。");
    }

    @Test
    void anEnglishFileCannotAskWhatTheChineseDoesNot() {
        ContentDesk desk = desk(FIRST)
                .write(
                        "events/x.en.md",
                        "---",
                        "title: Event",
                        "questions:",
                        "  - {key: dinner, label: Dinner}",
                        "---");
        assertThat(desk.open(EventWorld.EVENTS).faults())
                .extracting(ContentFault::toString)
                .containsExactly(
                        "events/x.en.md:4: The Chinese file has no “dinner” in this list: use one of its keys, or"
                                + " remove it.");
    }

    private Question only(String... lines) {
        return event(desk(lines)).questions().getFirst();
    }

    private static Event event(ContentDesk desk) {
        assertThat(desk.open(EventWorld.EVENTS, EventWorld.CONSENTS).faults()).isEmpty();
        return EventWorld.events(desk).find(new Slug("x")).orElseThrow();
    }

    private List<ContentFault> faults(String... questions) {
        return desk(questions).open(EventWorld.EVENTS).faults();
    }

    private ContentDesk desk(String... questions) {
        return new ContentDesk(folder)
                .write(
                        "events/x.md",
                        "---",
                        "title: 活动",
                        "summary: 一句话。",
                        "place: 图书馆",
                        "sessions: [{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T12:00, capacity: 5}]",
                        "questions:",
                        String.join("\n", questions),
                        "---",
                        "正文");
    }
}
