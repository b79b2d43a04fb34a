package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A child of a household.
 *
 * @param born ISO 8601 text: drivers move a date through the zone of the machine, and a birthday must not move
 * @param answers to the event's own questions, sealed
 */
@MappedEntity
record Child(
        @Id @GeneratedValue @Nullable Long id,
        long householdId,
        String name,
        String born,
        String childKey,
        @jakarta.annotation.Nullable byte @Nullable [] answers) {

    static Child of(Candidate candidate, long household, byte @Nullable [] answers) {
        ChildEntry entry = candidate.entry();
        return new Child(null, household, entry.name(), entry.born().toString(), candidate.childKey(), answers);
    }
}
