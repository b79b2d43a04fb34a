package org.openday.architecture.samples;

import io.micronaut.context.annotation.Value;

/** Breaks a rule. */
public final class ValueParameter {
    ValueParameter(@Value("${x}") String needed) {}
}
