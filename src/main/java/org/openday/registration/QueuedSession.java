package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** A session with a queue. */
@Introspected
record QueuedSession(String event, String sessionKey) {}
