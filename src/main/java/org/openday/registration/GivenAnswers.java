package org.openday.registration;

import org.jspecify.annotations.Nullable;
import org.openday.registration.question.Answers;

/** Answers that are kept; {@code child} is whom they are about, absent where that is the household as a whole. */
public record GivenAnswers(@Nullable String child, Answers answers) {}
