package org.openday.registration;

import java.time.LocalDate;
import org.openday.registration.question.Answers;

/**
 * A child as entered in the form, with the key of the session it wants a place in; one that wants several is entered once
 * for each.
 *
 * @param answers to the event's own questions about the child
 */
public record ChildEntry(String name, LocalDate born, String session, Answers answers) {

    /** A child about whom the event asks nothing. */
    public ChildEntry(String name, LocalDate born, String session) {
        this(name, born, session, Answers.NONE);
    }
}
