package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Registrations as those see them who decide about them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeskRows extends GenericRepository<Registration, Long> {

    /**
     * Keeps a household from leaving while somebody decides about it; it needs no other lock to leave. All its registrations,
     * since to look for those of one session MariaDB may go through, and lock, those of other households.
     */
    @Query("select id from registration where household_id = :household order by id for update")
    List<Long> lock(long household);

    @Query("""
            select r.id, r.household_id, r.event, r.session_key, r.allocation, h.tied, r.queue_no, r.confirmed_at,
              r.offer_until, r.declined_at, r.cancelled_at
            from registration r join household h on h.id = r.household_id where r.id in (:numbers) order by r.id
            """)
    List<Request> requests(Collection<Long> numbers);

    /** Those of an event about whom nothing was decided, in the order in which they asked. */
    @Query("""
            select r.id, r.household_id, r.event, r.session_key, r.allocation, h.tied, r.queue_no, r.confirmed_at,
              r.offer_until, r.declined_at, r.cancelled_at
            from registration r join household h on h.id = r.household_id
            where r.event = :event and r.allocation = 'APPROVAL' and r.cancelled_at is null and r.declined_at is null
              and r.confirmed_at is null and r.queue_no is null and r.offer_until is null
            order by r.joined_at, r.id
            """)
    List<Request> undecided(String event);

    /** The undecided ones of a household in one session: tied siblings. */
    @Query("""
            select id from registration
            where household_id = :household and event = :event and session_key = :session and cancelled_at is null
              and declined_at is null and confirmed_at is null and queue_no is null and offer_until is null order by id
            """)
    List<Long> undecided(long household, String event, String session);

    /** Those of these children who hold no place in the session yet: an equal child of another household may hold theirs. */
    @Query("""
            select count(distinct r.child_key) from registration r where r.id in (:numbers) and not exists (
              select 1 from registration o where o.event = r.event and o.session_key = r.session_key
                and o.child_key = r.child_key and o.cancelled_at is null and o.declined_at is null
                and (o.confirmed_at is not null or o.offer_until > :now))
            """)
    int needed(Collection<Long> numbers, Instant now);

    @Query("update registration set confirmed_at = :now where id in (:numbers)")
    int confirm(Collection<Long> numbers, Instant now);

    @Query("update registration set queue_no = :queueNo where id in (:numbers)")
    int queue(Collection<Long> numbers, long queueNo);

    @Query("update registration set declined_at = :now, declined_by = 'staff', reason = :reason where id in (:numbers)")
    int decline(Collection<Long> numbers, Instant now, String reason);

    /** How many groups of a session wait in front of a number. */
    @Query("""
            select count(distinct queue_no) from registration
            where event = :event and session_key = :session and cancelled_at is null and declined_at is null
              and confirmed_at is null and offer_until is null and queue_no < :queueNo
            """)
    int ahead(String event, String session, long queueNo);

    /** Live registrations by what their families know of the times. */
    @Query("""
            select event, session_key, starts, ends from registration
            where cancelled_at is null and declined_at is null and ends > :now
            group by event, session_key, starts, ends order by event, session_key, starts, ends
            """)
    List<KnownTimes> knownTimes(Instant now);

    /** At most 1,000 live registrations of a session that are not over, whatever the times; no family leaves meanwhile. */
    @Query("""
            select id from registration where event = :event and session_key = :session
              and cancelled_at is null and declined_at is null and ends > :now order by id limit 1000 for update
            """)
    List<Long> live(String event, String session, Instant now);

    @Query("""
            select id from registration where event = :event and session_key = :session
              and cancelled_at is null and declined_at is null and starts = :starts and ends = :ends order by id limit 1000
            for update
            """)
    List<Long> liveAt(String event, String session, Instant starts, Instant ends);

    @Query("""
            update registration set cancelled_at = :now, cancelled_by = :by, reason = :reason
            where id in (:numbers) and cancelled_at is null
            """)
    int cancel(Collection<Long> numbers, Instant now, String by, String reason);

    /** Gives them other times, for which so many of the letters around the day are not to be written. */
    @Query("update registration set starts = :starts, ends = :ends, reminded = :reminded where id in (:numbers)")
    int move(Collection<Long> numbers, Instant starts, Instant ends, int reminded);

    /** What organisers said about the registrations of a household. */
    @Query("""
            select r.id, c.name, r.cancelled_by, r.reason from registration r join child c on c.id = r.child_id
            where r.household_id = :household and (r.reason is not null or r.cancelled_by = 'unconfirmed') order by r.id
            """)
    List<Said> said(long household);

    /** Pairs of live registrations of one child by different households, the earlier first. */
    @Query("""
            select a.id as first_id, b.id as second_id, a.session_key as first_session, b.session_key as second_session,
              d.decision
            from registration a join registration b on b.event = a.event and b.child_key = a.child_key
                and b.household_id <> a.household_id and b.id > a.id
              left join duplicate_decision d on d.first_id = a.id and d.second_id = b.id
            where a.event = :event and a.cancelled_at is null and a.declined_at is null
              and b.cancelled_at is null and b.declined_at is null
              and (a.confirmed_at is not null or a.offer_until is null or a.offer_until > :now)
              and (b.confirmed_at is not null or b.offer_until is null or b.offer_until > :now)
            order by a.id, b.id
            """)
    List<DuplicateRow> duplicates(String event, Instant now);

    @Query("delete from duplicate_decision where first_id = :first and second_id = :second")
    int forget(long first, long second);

    @Query("""
            insert into duplicate_decision (first_id, second_id, decision, decided_by, decided_at)
            values (:first, :second, :decision, :by, :at)
            """)
    int decide(long first, long second, String decision, String by, Instant at);
}
