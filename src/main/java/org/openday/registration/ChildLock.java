package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row that stands for all children whose key begins with the same byte. */
@MappedEntity
record ChildLock(@Id int stripe) {}
