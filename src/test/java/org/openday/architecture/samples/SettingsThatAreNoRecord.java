package org.openday.architecture.samples;

import io.micronaut.context.annotation.ConfigurationProperties;

/** Breaks a rule. */
@ConfigurationProperties("never")
public final class SettingsThatAreNoRecord {}
