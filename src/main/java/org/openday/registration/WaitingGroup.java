package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** Those who wait under one number of a session's queue; {@code size} places are what they need. */
@Introspected
record WaitingGroup(long queueNo, int size) {}
