package org.openday.architecture.samples;

import java.util.Date;

/** Breaks a rule. */
@SuppressWarnings("JavaUtilDate")
public final class OldDate {
    static Date epoch() {
        return new Date(0);
    }
}
