package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The queues of sessions: who waits, who is offered a place, who was passed over. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Queue extends GenericRepository<Registration, Long> {

    /** The first groups that fit into so many places each, in the order of the queue; no more of them than places. */
    @Query("""
            select queue_no, count(distinct child_key) as size from registration
            where event = :event and session_key = :session and cancelled_at is null and declined_at is null
              and confirmed_at is null and offer_until is null and queue_no is not null
            group by queue_no having count(distinct child_key) <= :places order by queue_no limit :places
            """)
    List<WaitingGroup> fitting(String event, String session, int places);

    @Query("""
            update registration set offered_at = :now, offer_until = :until
            where event = :event and session_key = :session and queue_no in (:numbers) and cancelled_at is null
              and declined_at is null and confirmed_at is null and offer_until is null
            """)
    int offer(String event, String session, Collection<Long> numbers, Instant now, Instant until);

    /** Records who in front of the last of those served needs more places than there were. */
    @Query("""
            insert into queue_skip (event, session_key, queue_no, served_no, needed, free, skipped_at)
            select event, session_key, queue_no, :served, count(distinct child_key), :free, :now from registration
            where event = :event and session_key = :session and cancelled_at is null and declined_at is null
              and confirmed_at is null and offer_until is null and queue_no < :served
            group by event, session_key, queue_no
            """)
    int recordSkipped(String event, String session, long served, int free, Instant now);

    /** An offer to a household is taken at once where it stands before us. */
    @Query("""
            update registration set confirmed_at = :now
            where household_id = :householdId and session_key = :session and offer_until > :now
              and confirmed_at is null and cancelled_at is null and declined_at is null
            """)
    int confirmAtOnce(long householdId, String session, Instant now);

    /** Compare and set: takes the offer a registration belongs to, for all of its household under the same number. */
    @Query("""
            update registration set confirmed_at = :now
            where household_id = :householdId and event = :event and session_key = :session and queue_no = :queueNo
              and offer_until > :now and confirmed_at is null and cancelled_at is null and declined_at is null
            """)
    int accept(long householdId, String event, String session, long queueNo, Instant now);

    @Query("""
            update registration set declined_at = :now, declined_by = :by
            where household_id = :householdId and event = :event and session_key = :session and queue_no = :queueNo
              and offer_until > :now and confirmed_at is null and cancelled_at is null and declined_at is null
            """)
    int decline(long householdId, String event, String session, long queueNo, Instant now, String by);

    /** Writes down what the clock has decided already. */
    @Query("""
            update registration set declined_at = offer_until, declined_by = 'lapse'
            where event = :event and session_key = :session and offer_until <= :now
              and confirmed_at is null and cancelled_at is null and declined_at is null
            """)
    int lapse(String event, String session, Instant now);

    /** The registrations whose offer in a session has lapsed and that is not written down. */
    @Query("""
            select id from registration
            where event = :event and session_key = :session and offer_until <= :now
              and confirmed_at is null and cancelled_at is null and declined_at is null order by id
            """)
    List<Long> lapsing(String event, String session, Instant now);

    /** Sessions still to come in which somebody waits, and those in which an offer has lapsed. */
    @Query("""
            select s.event, s.session_key from event_session s where exists (
              select 1 from registration r where r.event = s.event and r.session_key = s.session_key
                and r.cancelled_at is null and r.declined_at is null and r.confirmed_at is null
                and r.queue_no is not null
                and (r.offer_until <= :now or (r.offer_until is null and r.starts > :now)))
            order by s.event, s.session_key
            """)
    List<QueuedSession> unsettled(Instant now);
}
