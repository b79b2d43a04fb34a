package org.openday.architecture.samples;

import jakarta.inject.Inject;

/** Breaks a rule. */
public final class FieldInjection {
    @Inject
    String needed;
}
