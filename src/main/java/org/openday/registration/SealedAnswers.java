package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** Sealed answers in their row; {@code form} and {@code owner} are what they were sealed for. */
@Introspected
record SealedAnswers(long id, String form, String owner, byte[] answers) {}
