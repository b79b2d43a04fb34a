package org.openday.architecture.samples;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.ServerFilter;

/** Breaks a rule. */
@ServerFilter("/never")
@Requires(property = "never")
public final class PublicFilter {}
