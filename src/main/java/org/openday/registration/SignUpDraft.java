package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A form that is half filled in, sealed with the secret whose hash it is found by. */
@MappedEntity
record SignUpDraft(@Id String idHash, byte[] content, Instant savedAt) {}
