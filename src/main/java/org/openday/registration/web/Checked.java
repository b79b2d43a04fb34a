package org.openday.registration.web;

import java.util.List;
import org.openday.registration.FieldError;
import org.openday.registration.SignUpRequest;

/** A form that was looked through: fit to be handed in, or with fields to correct in the order of the page. */
sealed interface Checked {

    record Valid(SignUpRequest request) implements Checked {}

    record Faulty(List<FieldError> errors) implements Checked {}
}
