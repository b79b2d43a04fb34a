package org.openday.architecture.samples;

import io.micronaut.context.annotation.Value;

/** Breaks a rule. */
public final class ValueField {
    @Value("${x}")
    String needed;
}
