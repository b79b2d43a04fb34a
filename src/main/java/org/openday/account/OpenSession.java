package org.openday.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A session that was not ended, with whose it is. */
@Introspected
record OpenSession(long id, long staffId, String name, Stage stage, Instant lastSeenAt, Instant endsAt) {}
