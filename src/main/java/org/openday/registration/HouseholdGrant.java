package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Lets one browser do one act for a household, for a short time; only the hash of its token is kept. */
@MappedEntity
record HouseholdGrant(@Id String tokenHash, long householdId, String act, Instant expiresAt) {}
