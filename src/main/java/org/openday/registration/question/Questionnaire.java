package org.openday.registration.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openday.event.Question;

/** The questions of an event, ready to look through what was typed for them. */
public final class Questionnaire {

    private final List<Question> questions;
    private final LocalDate today;

    /**
     * @param questions in the order of the event's file
     * @param today the current day in the zone of the site
     */
    public Questionnaire(List<Question> questions, LocalDate today) {
        this.questions = questions;
        this.today = today;
    }

    /** The answers, or what is wrong. A question that does not apply is not asked: whatever was typed for it is dropped. */
    public Filled check(TypedAnswers household, List<TypedAnswers> children) {
        Filling home = new Filling(household, today);
        questions.stream().filter(question -> !question.isPerChild()).forEach(home::ask);
        List<Filling> each = children.stream().map(child -> child(home, child)).toList();
        List<AnswerFault> faults = new ArrayList<>(home.faults());
        each.forEach(child -> faults.addAll(child.faults()));
        return faults.isEmpty()
                ? new Filled.Answered(
                        home.answers(), each.stream().map(Filling::answers).toList())
                : new Filled.Faulty(List.copyOf(faults));
    }

    private Filling child(Filling home, TypedAnswers typed) {
        Filling child = home.of(typed);
        questions.stream().filter(Question::isPerChild).forEach(child::ask);
        return child;
    }
}
