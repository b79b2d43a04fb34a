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

    /** What is taken and who waits, by session. */
    @Query("""
            select session_key,
              count(distinct case when confirmed_at is not null or offer_until > :now then child_key end) as children,
              count(distinct case when confirmed_at is null and offer_until is null and queue_no is not null
                then child_key end) as waiting
            from registration
            where event = :event and cancelled_at is null and declined_at is null
            group by session_key
            """)
    List<Taken> taken(String event, Instant now);

    /** How full sessions are. Whoever asks holds their locks, so it looks at no more than the places and one who waits. */
    @Query("""
            select s.session_key, s.next_no,
              (select count(distinct c.child_key) from registration c
               where c.event = s.event and c.session_key = s.session_key and c.cancelled_at is null
                 and c.declined_at is null and c.confirmed_at is not null)
              + (select count(distinct o.child_key) from registration o
               where o.event = s.event and o.session_key = s.session_key and o.cancelled_at is null
                 and o.declined_at is null and o.confirmed_at is null and o.offer_until > :now and not exists (
                   select 1 from registration c where c.child_key = o.child_key and c.event = o.event
                     and c.session_key = o.session_key and c.cancelled_at is null and c.declined_at is null
                     and c.confirmed_at is not null)) as children,
              case when exists (select 1 from registration w
               where w.event = s.event and w.session_key = s.session_key and w.cancelled_at is null
                 and w.declined_at is null and w.confirmed_at is null and w.offer_until is null
                 and w.queue_no is not null) then 1 else 0 end as queues,
              case when exists (select 1 from draw d where d.event = s.event) then 1 else 0 end as frozen
            from event_session s where s.event = :event and s.session_key in (:sessions)
            """)
    List<Load> load(String event, Collection<String> sessions, Instant now);

    @Query("""
            select r.child_key, r.event, r.session_key, r.starts, r.ends, h.phone_index, h.email_index,
              h.second_phone_index, h.second_email_index,
              r.confirmed_at, r.offer_until, r.queue_no
            from registration r join household h on h.id = r.household_id
            where r.child_key in (:childKeys) and r.cancelled_at is null and r.declined_at is null
              and (r.confirmed_at is not null or r.offer_until is null or r.offer_until > :now)
            """)
    List<Claim> claims(Collection<String> childKeys, Instant now);

    @Query("""
            select r.id, c.name, c.born, r.event, r.session_key, r.starts, r.ends, r.allocation, r.queue_no,
              r.confirmed_at, r.offer_until, r.declined_at, r.declined_by, r.cancelled_at, r.cancelled_by,
              case when r.queue_no is null or r.confirmed_at is not null or r.offer_until is not null then 0 else
                (select count(distinct q.queue_no) from registration q
                 where q.event = r.event and q.session_key = r.session_key and q.cancelled_at is null
                   and q.declined_at is null and q.confirmed_at is null and q.offer_until is null
                   and q.queue_no < r.queue_no) end as ahead
            from registration r join child c on c.id = r.child_id
            where r.household_id = :householdId order by r.id
            """)
    List<Placement> ofHousehold(long householdId);

    /** Compare and set: the number of registrations that were live until now; what has begun cannot be given to another. */
    @Query("""
            update registration set cancelled_at = :at, cancelled_by = :by
            where id = :id and household_id = :householdId and cancelled_at is null and declined_at is null
              and starts > :at
            """)
    int cancel(long id, long householdId, Instant at, String by);

    @Query("""
            update registration set cancelled_at = :at, cancelled_by = :by
            where household_id = :householdId and cancelled_at is null and declined_at is null and starts > :at
            """)
    int cancelAll(long householdId, Instant at, String by);
}
