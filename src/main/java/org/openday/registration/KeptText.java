package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A text somebody once answered to, as it read then. */
@MappedEntity("consent_text")
record KeptText(@Id String sha256, String text) {}
