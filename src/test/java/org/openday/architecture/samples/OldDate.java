package org.openday.architecture.samples;

import java.util.Date;

/** Breaks a rule. */
public final class OldDate {
    static Date epoch() {
        return new Date(0);
    }
}
