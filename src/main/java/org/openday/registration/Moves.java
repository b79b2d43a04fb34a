package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Children who go to another session of their event. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Moves extends GenericRepository<Registration, Long> {

    List<Registration> saveAll(List<Registration> registrations);

    @Query("select * from registration where id = :id and household_id = :household")
    Optional<Registration> find(long id, long household);

    @Query("select * from child where id = :id")
    Child child(long id);

    /**
     * How many live claims of a child are in the way of a session, but for the one it would leave. That another household
     * asked for the same session is no hindrance, as its place is counted once (ADR "The same child twice").
     */
    @Query("""
            select count(*) from registration r
            where r.child_key = :childKey and r.id <> :left and r.cancelled_at is null and r.declined_at is null
              and (r.confirmed_at is not null or r.offer_until is null or r.offer_until > :now)
              and r.starts < :ends and r.ends > :starts
              and not (r.event = :event and r.session_key = :session and r.household_id <> :household)
            """)
    int inTheWay(
            String childKey,
            long left,
            long household,
            String event,
            String session,
            Instant starts,
            Instant ends,
            Instant now);

    /** Compare and set: leaves a session that has not begun, if there is still anything to leave. */
    @Query("""
            update registration set cancelled_at = :now, cancelled_by = :by
            where id = :id and cancelled_at is null and declined_at is null and starts > :now
              and (confirmed_at is not null or offer_until is null or offer_until > :now)
            """)
    int leave(long id, Instant now, String by);
}
