package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Each lock fails when its row is missing: what is not locked may not be counted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Locks extends GenericRepository<ChildLock, Integer> {

    @Query("insert ignore into event_session (event, session_key) values (:event, :session)")
    int addSession(String event, String session);

    /** Notes a capacity if it is not the one noted last. */
    @Query("""
            insert into session_capacity (event, session_key, capacity, since)
            select s.event, s.session_key, :capacity, :since from event_session s
            where s.event = :event and s.session_key = :session and not exists (
              select 1 from session_capacity c where c.capacity = :capacity and c.id = (
                select max(l.id) from session_capacity l where l.event = :event and l.session_key = :session))
            """)
    int noteCapacity(String event, String session, int capacity, Instant since);

    @Query("select stripe from child_lock where stripe = :stripe for update")
    int lockChildren(int stripe);

    @Query("select session_key from event_session where event = :event and session_key = :session for update")
    String lockSession(String event, String session);

    @Query("update event_session set next_no = next_no + 1 where event = :event and session_key = :session")
    int advance(String event, String session);

    @Query("select next_no - 1 from event_session where event = :event and session_key = :session")
    long lastNumber(String event, String session);

    @Query("select count(*) from draw where event = :event")
    int frozen(String event);

    /** After a draw the numbers of the queue go on behind those that were drawn. */
    @Query(
            "update event_session set next_no = :next where event = :event and session_key = :session and next_no < :next")
    int advanceTo(String event, String session, long next);
}
