package org.openday.architecture.samples;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks a rule. */
public final class OwnYaml {
    static LoadSettings settings() {
        return LoadSettings.builder().build();
    }
}
