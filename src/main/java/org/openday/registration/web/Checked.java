package org.openday.registration.web;

import java.util.List;
import org.openday.registration.FieldError;
import org.openday.registration.SignUpRequest;
import org.openday.registration.question.AnswerFault;

/** A form that was looked through: fit to be handed in, or with fields to correct in the order of the page. */
sealed interface Checked {

    record Valid(SignUpRequest request) implements Checked {}

    /** At least one fault, in what every form asks or in the event's own questions. */
    record Faulty(List<FieldError> errors, List<AnswerFault> answers) implements Checked {}
}
