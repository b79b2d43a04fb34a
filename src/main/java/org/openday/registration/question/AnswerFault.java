package org.openday.registration.question;

import org.openday.event.Question;
import org.openday.upload.Upload;

/**
 * What is wrong with what was typed for a question.
 *
 * @param field the name of the field at fault, such as {@code children[0].answers.born.day}
 * @param code what is wrong, such as {@code missing}, {@code tooLong} or {@code day.notInMonth}
 */
public record AnswerFault(String field, Question question, String code) {

    /** A file that was refused, such as {@code file.too-large}. */
    public static AnswerFault ofFile(TypedAnswers typed, Question question, Upload.Reason reason) {
        return new AnswerFault(typed.prefix() + question.key(), question, "file." + reason.word());
    }
}
