package org.openday.architecture.samples;

import java.time.Instant;

/** Breaks a rule. */
public final class AskingTheMachine {
    static Instant time() {
        return Instant.now();
    }
}
