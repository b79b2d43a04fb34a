package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HouseholdClaims extends GenericRepository<Registration, Long> {

    /** How many live registrations at an event other children have by the first guardian's contact. */
    @Query("""
            select count(*) from registration r
            join (select id from household where phone_index in (:contacts)
                  union select id from household where email_index in (:contacts)) h on h.id = r.household_id
            where r.event = :event and r.child_key not in (:childKeys) and r.cancelled_at is null
              and r.declined_at is null
              and (r.confirmed_at is not null or r.offer_until is null or r.offer_until > :now)
            """)
    long ofOthers(String event, Collection<String> childKeys, Collection<String> contacts, Instant now);
}
