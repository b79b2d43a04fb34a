package org.openday.publishing;

import io.micronaut.core.annotation.Introspected;

/** Somebody who wrote a part of an edition; {@code last} is the number of their last revision. */
@Introspected
record Writer(long authorId, String author, int last) {}
