package org.openday.registration.question;

import org.openday.event.Question;

/**
 * What is wrong with what was typed for a question.
 *
 * @param field the name of the field at fault, such as {@code children[0].answers.born.day}
 * @param code what is wrong, such as {@code missing}, {@code tooLong} or {@code day.notInMonth}
 */
public record AnswerFault(String field, Question question, String code) {}
