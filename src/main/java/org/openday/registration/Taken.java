package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** How many different children hold a place in a session. */
@Introspected
record Taken(String sessionKey, int children) {}
