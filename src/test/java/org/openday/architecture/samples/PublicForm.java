package org.openday.architecture.samples;

/** Breaks a rule. */
public record PublicForm() {}
