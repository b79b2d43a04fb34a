package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** When a session takes place as far as some families know. */
@Introspected
record KnownTimes(String event, String sessionKey, Instant starts, Instant ends) {}
