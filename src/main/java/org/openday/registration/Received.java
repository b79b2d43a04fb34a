package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/** A registration of a household that was received. */
@Introspected
record Received(long householdId, long registrationId) {}
