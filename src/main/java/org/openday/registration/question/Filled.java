package org.openday.registration.question;

import java.util.List;

/** Questions that were looked through: answered, or with faults in the order of the page. */
public sealed interface Filled {

    /** Answers of the household, and of each child in the order they were handed in. */
    record Answered(Answers household, List<Answers> children) implements Filled {}

    /** At least one fault. */
    record Faulty(List<AnswerFault> faults) implements Filled {}
}
