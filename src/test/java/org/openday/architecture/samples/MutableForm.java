package org.openday.architecture.samples;

/** Breaks a rule. */
public final class MutableForm {}
