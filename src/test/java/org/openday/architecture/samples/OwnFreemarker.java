package org.openday.architecture.samples;

import freemarker.template.Configuration;

/** Breaks a rule. */
public final class OwnFreemarker {
    static Object level() {
        return Configuration.VERSION_2_3_34;
    }
}
