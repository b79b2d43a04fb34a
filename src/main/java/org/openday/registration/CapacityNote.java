package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** The capacity of a session from an instant on. */
@Introspected
record CapacityNote(String event, String sessionKey, int capacity, Instant since) {}
