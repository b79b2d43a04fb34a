package org.openday.registration.question;

import java.util.List;
import org.openday.registration.question.TypedDate.Fault;

/** What was made of what was typed for a question. */
sealed interface Reading {

    record Given(Answer answer) implements Reading {}

    record Blank() implements Reading {}

    record Wrong(List<Fault> faults) implements Reading {}

    static Reading wrong(String code) {
        return new Wrong(List.of(new Fault("", code)));
    }
}
