package org.openday.registration.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openday.event.Question;
import org.openday.event.ShowIf;
import org.openday.shared.Slug;

/** Asks one question after the other and gathers answers and faults. */
final class Filling {

    private final TypedAnswers typed;
    private final LocalDate today;
    private final Map<Slug, List<String>> chosen = new HashMap<>();
    private final Map<Slug, Answer> answers = new TreeMap<>();
    private final List<AnswerFault> faults = new ArrayList<>();

    Filling(TypedAnswers typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** The same for a child, whose questions may depend on what was chosen here. */
    Filling of(TypedAnswers child) {
        Filling filling = new Filling(child, today);
        filling.chosen.putAll(chosen);
        return filling;
    }

    void ask(Question question) {
        if (!applies(question.showIf())) {
            return;
        }
        // What was chosen counts even where it is at fault, so that one page names all there is to correct.
        chosen.put(question.key(), AnswerReader.chosen(question, typed));
        switch (new AnswerReader(question, typed, today).read()) {
            case Reading.Given(Answer answer) -> answers.put(question.key(), answer);
            case Reading.Wrong(List<TypedDate.Fault> wrong) ->
                wrong.forEach(fault -> add(question, fault.part(), fault.code()));
            case Reading.Blank _ when question.required() -> add(question, "", "missing");
            case Reading.Blank _ -> {}
        }
    }

    private boolean applies(@Nullable ShowIf showIf) {
        return showIf == null
                || chosen.getOrDefault(showIf.question(), List.of()).stream().anyMatch(showIf.answers()::contains);
    }

    private void add(Question question, String part, String code) {
        String field = typed.prefix() + question.key() + (part.isEmpty() ? "" : "." + part);
        faults.add(new AnswerFault(field, question, code));
    }

    Answers answers() {
        return Answers.of(answers);
    }

    List<AnswerFault> faults() {
        return faults;
    }
}
