package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.QuestionType;
import org.openday.registration.Act;
import org.openday.registration.AnswerChange.Reason;
import org.openday.registration.AnswerSheet;
import org.openday.registration.NewAnswers;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.web.AnswersPage.Child;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page on which answers are changed, or why they cannot be. */
@Singleton
final class AnswersPages {

    /** What is shown: the form of a household's answers to an event's questions, by whoever has this link. */
    record Asked(String token, Event event, AnswerSheet sheet, AnswersForm form, Viewing viewing) {

        String path() {
            return "/registrations/" + token;
        }
    }

    private record Why(List<AnswerFault> faults, @Nullable String code, List<Answer> stored) {

        private static final Why NONE = new Why(List.of(), null, List.of());

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    private final OwnPages own;
    private final Clock clock;

    AnswersPages(OwnPages own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    LocalDate today(Wording words) {
        return LocalDate.ofInstant(clock.instant(), words.zone());
    }

    PageView of(Asked asked) {
        return page(asked, Why.NONE);
    }

    /** With what is wrong; status 422. */
    PageView faulty(Asked asked, List<AnswerFault> faults) {
        return page(asked, new Why(faults, null, List.of())).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** As it was typed by somebody whose code is worth nothing any more, and who loses nothing of it; status 422. */
    PageView expired(Asked asked) {
        String code = asked.viewing().path(asked.path() + "/code/" + Act.ANSWERS.code());
        return page(asked, new Why(List.of(), code, List.of())).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** As it was typed, with what somebody else has answered meanwhile; status 409. */
    PageView outdated(Asked asked, NewAnswers wish) {
        Wording words = own.words(asked.viewing());
        return page(asked, new Why(List.of(), null, stored(asked, wish, words))).withStatus(HttpStatus.CONFLICT);
    }

    private List<Answer> stored(Asked asked, NewAnswers wish, Wording words) {
        AnswerWords says = new AnswerWords(asked.event().questions(words.language()), words, today(words));
        AnswerSheet sheet = asked.sheet();
        Stream<Answer> ofChildren = AnswersForm.asked(sheet).stream()
                .flatMap(child -> says
                        .differing(
                                sheet.children().get(child).answers(),
                                wish.ofChild(child, sheet.children().get(child)))
                        .stream()
                        .map(answer -> new Answer(
                                words.text(
                                        "registration.held.answer",
                                        sheet.children().get(child).name(),
                                        answer.question()),
                                answer.text())));
        return Stream.concat(
                        says.differing(sheet.household(), wish.ofHousehold(sheet.household())).stream(), ofChildren)
                .toList();
    }

    private PageView page(Asked asked, Why why) {
        Wording words = own.words(asked.viewing());
        AnswersForm form = asked.form();
        QuestionFaults wrong = QuestionFaults.of(
                why.faults(), asked.event(), asked.sheet().children().size(), words, today(words));
        QuestionFields fields = new QuestionFields(asked.event(), words, today(words), wrong);
        String action = asked.path() + "/answers";
        AnswersPage page = new AnswersPage(
                asked.viewing().path(asked.path()),
                asked.viewing().path(action),
                words.text("manage.answers.heading"),
                words.text("manage.answers.lead", words.dateTime(asked.sheet().until())),
                wrong.summary(),
                why.code(),
                why.stored(),
                form.version(),
                asked.event().questions().stream().anyMatch(question -> question.type() == QuestionType.FILE),
                fields.ofHousehold(form.ofHousehold()),
                children(asked, fields, words),
                List.copyOf(form.removed()));
        String title = why.isEmpty() ? page.heading() : words.text("form.error-title", page.heading());
        return PageView.of("registrations/answers", action, title, page).asRestricted();
    }

    private static List<Child> children(Asked asked, QuestionFields fields, Wording words) {
        return AnswersForm.asked(asked.sheet()).stream()
                .map(child -> new Child(
                        heading(asked.sheet(), child, words),
                        fields.ofChild(asked.form().ofChild(child))))
                .filter(child -> !child.questions().isEmpty())
                .toList();
    }

    /** With its number where there are several, as faults are told by it. */
    private static String heading(AnswerSheet sheet, int child, Wording words) {
        String name = sheet.children().get(child).name();
        return sheet.children().size() > 1 ? words.text("manage.answers.child", child + 1, name) : name;
    }

    /** Why nothing can be changed. */
    PageView refused(String token, AnswerSheet sheet, Reason reason, Viewing viewing) {
        Wording words = own.words(viewing);
        String path = "/registrations/" + token;
        String key = "manage.answers.refused."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String sentence = reason == Reason.OVER ? words.text(key, words.dateTime(sheet.until())) : words.text(key);
        FixedPage page = new FixedPage(viewing.path(path), words.text("manage.answers.refused"), sentence);
        return PageView.of("registrations/fixed", path + "/answers", page.heading(), page)
                .asRestricted();
    }
}
