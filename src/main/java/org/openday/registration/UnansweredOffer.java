package org.openday.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An offer to a household in one session that waits for its answer. */
@Introspected
record UnansweredOffer(long householdId, String event, String sessionKey, Instant offeredAt, Instant offerUntil) {}
