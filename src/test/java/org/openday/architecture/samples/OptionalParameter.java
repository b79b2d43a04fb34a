package org.openday.architecture.samples;

import java.util.Optional;

/** Breaks a rule. */
public final class OptionalParameter {
    static void take(Optional<String> perhaps) {}
}
