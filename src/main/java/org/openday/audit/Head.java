package org.openday.audit;

import io.micronaut.core.annotation.Introspected;

/** Where the chain ends: the number and the hash of its last entry. */
@Introspected
record Head(long seq, String hash) {

    static final Head NONE = new Head(0, "0".repeat(64));
}
