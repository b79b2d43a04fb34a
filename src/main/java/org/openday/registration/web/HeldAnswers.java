package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Events;
import org.openday.event.Question;
import org.openday.registration.AnswerBook;
import org.openday.registration.GivenAnswers;
import org.openday.registration.Guardian;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.web.Wording;

/** Writes down for a household what is kept about it. */
@Singleton
final class HeldAnswers {

    private final Events events;
    private final AnswerBook book;
    private final Clock clock;

    HeldAnswers(Events events, AnswerBook book, Clock clock) {
        this.events = events;
        this.book = book;
        this.clock = clock;
    }

    /** Everything kept about a household, in the words of its form. */
    List<Answer> of(ManagedHousehold household, String token, Wording words) {
        List<Answer> held = new ArrayList<>();
        add(held, "sign-up.guardian.name", household.guardian(), words);
        if (household.second() != null) {
            add(held, "sign-up.second.name", household.second(), words);
        }
        household.registrations().stream()
                .map(each -> new Answer(
                        words.text("registration.held.child"),
                        words.text("registration.held.born", each.childName(), words.date(each.born()))))
                .distinct()
                .forEach(held::add);
        book.open(token).forEach(each -> held.addAll(answers(household, each, words)));
        held.add(new Answer(words.text("registration.held.at"), words.dateTime(household.signedUpAt())));
        return held;
    }

    private List<Answer> answers(ManagedHousehold household, GivenAnswers given, Wording words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        List<Question> questions = events.known(household.event())
                .map(event -> event.questions(words.language()))
                .orElse(List.of());
        return new AnswerWords(questions, words, today)
                .held(given.answers()).stream()
                        .map(answer -> given.child() == null
                                ? answer
                                : new Answer(
                                        words.text("registration.held.answer", given.child(), answer.question()),
                                        answer.text()))
                        .toList();
    }

    private static void add(List<Answer> held, String nameKey, Guardian guardian, Wording words) {
        held.add(new Answer(words.text(nameKey), guardian.name()));
        add(held, words.text("sign-up.guardian.relation"), guardian.relation());
        add(held, words.text("sign-up.guardian.phone"), guardian.phone());
        add(held, words.text("sign-up.guardian.email"), guardian.email());
    }

    private static void add(List<Answer> held, String question, @Nullable String answer) {
        if (answer != null) {
            held.add(new Answer(question, answer));
        }
    }
}
