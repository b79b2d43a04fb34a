package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A registration and the entry it stands behind. */
@MappedEntity("registration")
record DrawMember(@Id long id, String drawCode) {}
