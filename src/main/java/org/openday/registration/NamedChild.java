package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** A child of a household by its row and its name. */
@Introspected
public record NamedChild(long id, String name) {}
