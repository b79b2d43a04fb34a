package org.openday.architecture.samples;

import io.micronaut.data.annotation.MappedEntity;

/** Breaks a rule. */
@MappedEntity
public final class EntityThatIsNoRecord {}
