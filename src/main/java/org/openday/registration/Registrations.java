package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Registrations extends GenericRepository<Registration, Long> {

    List<Registration> saveAll(List<Registration> registrations);

    @Query("""
            select session_key, count(distinct child_key) as children from registration
            where event = :event and cancelled_at is null group by session_key
            """)
    List<Taken> taken(String event);

    @Query("""
            select session_key, count(distinct child_key) as children from registration
            where event = :event and session_key in (:sessions) and cancelled_at is null group by session_key
            """)
    List<Taken> taken(String event, Collection<String> sessions);

    @Query("""
            select r.child_key, r.event, r.session_key, r.starts, r.ends, h.phone_index, h.email_index
            from registration r join household h on h.id = r.household_id
            where r.child_key in (:childKeys) and r.cancelled_at is null
            """)
    List<Claim> claims(Collection<String> childKeys);

    @Query("""
            select r.id, c.name, c.born, r.event, r.session_key, r.starts, r.ends, r.cancelled_at
            from registration r join child c on c.id = r.child_id
            where r.household_id = :householdId order by r.id
            """)
    List<Placement> ofHousehold(long householdId);

    /** Compare and set: the number of registrations that were live until now; what has begun cannot be given to another. */
    @Query("""
            update registration set cancelled_at = :at, cancelled_by = :by
            where id = :id and household_id = :householdId and cancelled_at is null and starts > :at
            """)
    int cancel(long id, long householdId, Instant at, String by);

    @Query("""
            update registration set cancelled_at = :at, cancelled_by = :by
            where household_id = :householdId and cancelled_at is null and starts > :at
            """)
    int cancelAll(long householdId, Instant at, String by);
}
