package org.openday.architecture.samples;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;

/** Breaks a rule. */
@Controller
@Requires(property = "never")
public final class PublicController {}
