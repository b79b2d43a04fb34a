package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What rows can show of the invariants (docs/registration.md): each query answers with the rows at fault. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Evidence extends GenericRepository<Registration, Long> {

    /** Every time somebody held a place, in the order of sessions. */
    @Query("""
            select id, event, session_key, child_key, coalesce(offered_at, confirmed_at) as held_from,
              case when cancelled_at is not null and (confirmed_at is not null or cancelled_at < offer_until)
                  then cancelled_at
                when confirmed_at is not null then null
                when declined_at is not null and declined_at < offer_until then declined_at
                else offer_until end as held_until
            from registration where confirmed_at is not null or offered_at is not null
            order by event, session_key, id
            """)
    List<Held> held();

    @Query("select event, session_key, capacity, since from session_capacity order by event, session_key, id")
    List<CapacityNote> capacities();

    /** I3: a child with two live claims in one session, by one household. */
    @Query("""
            select concat('registrations ', min(id), ' and ', max(id), ' of one child in ', event, '/', session_key)
            from registration
            where cancelled_at is null and declined_at is null
              and (confirmed_at is not null or offer_until is null or offer_until > :now)
            group by household_id, child_key, event, session_key having count(*) > 1
            """)
    List<String> twice(Instant now);

    /** I3: a child with live claims that overlap in time. */
    @Query("""
            select concat('registrations ', a.id, ' and ', b.id, ' of one child overlap in time')
            from registration a join registration b on b.child_key = a.child_key and b.id > a.id
              and (b.event <> a.event or b.session_key <> a.session_key)
              and b.starts < a.ends and a.starts < b.ends
            where a.cancelled_at is null and a.declined_at is null and b.cancelled_at is null and b.declined_at is null
              and (a.confirmed_at is not null or a.offer_until is null or a.offer_until > :now)
              and (b.confirmed_at is not null or b.offer_until is null or b.offer_until > :now)
            """)
    List<String> overlapping(Instant now);

    /** I4: siblings who go together, of whom some have a place and others none; in a draw those behind one entry do. */
    @Query("""
            select concat('household ', r.household_id, ' in ', r.event, '/', r.session_key)
            from registration r join household h on h.id = r.household_id
            where h.tied = true and r.cancelled_at is null and r.declined_at is null
            group by r.household_id, r.event, r.session_key, r.draw_code
            having count(r.confirmed_at) <> 0 and count(r.confirmed_at) <> count(*)
              or count(r.offer_until) <> 0 and count(r.offer_until) <> count(*)
            """)
    List<String> torn();

    /** I5: a place taken from outside the queue while somebody waited, by a child that did not hold it already. */
    @Query("""
            select concat('registration ', c.id, ' in ', c.event, '/', c.session_key, ' went past registration ', min(w.id))
            from registration c join registration w on w.event = c.event and w.session_key = c.session_key
            where c.allocation = 'FIRST_COME' and c.queue_no is null and c.confirmed_at is not null
              and w.queue_no is not null and w.household_id <> c.household_id
              and w.joined_at < c.confirmed_at and (w.offered_at is null or w.offered_at > c.confirmed_at)
              and (w.cancelled_at is null or w.cancelled_at > c.confirmed_at)
              and (w.declined_at is null or w.declined_at > c.confirmed_at)
              and c.cancelled_by is null and c.joined_at = c.confirmed_at
              and not exists (select 1 from registration o where o.child_key = c.child_key and o.event = c.event
                and o.session_key = c.session_key and o.id <> c.id
                and coalesce(o.offered_at, o.confirmed_at) <= c.confirmed_at)
            group by c.id, c.event, c.session_key
            """)
    List<String> pastTheQueue();

    /** I6: an offer to one while another in front waited and nothing says why it was passed over. */
    @Query("""
            select concat('registration ', s.id, ' in ', s.event, '/', s.session_key, ' was served before number ',
              min(w.queue_no))
            from registration s join registration w on w.event = s.event and w.session_key = s.session_key
              and w.queue_no < s.queue_no
            where s.offered_at is not null and w.joined_at <= s.offered_at
              and (w.offered_at is null or w.offered_at > s.offered_at)
              and (w.confirmed_at is null or w.confirmed_at > s.offered_at)
              and (w.cancelled_at is null or w.cancelled_at > s.offered_at)
              and (w.declined_at is null or w.declined_at > s.offered_at)
              and not exists (select 1 from queue_skip k where k.event = w.event and k.session_key = w.session_key
                and k.queue_no = w.queue_no and k.skipped_at = s.offered_at)
            group by s.id, s.event, s.session_key
            """)
    List<String> outOfOrder();

    /** I7: an offer that was taken after its end, or both taken and declined. */
    @Query("""
            select concat('registration ', id, ' in ', event, '/', session_key) from registration
            where (offer_until is not null and confirmed_at >= offer_until)
              or (confirmed_at is not null and declined_at is not null)
            """)
    List<String> takenTooLate();

    /** I11: those received since then, who must have been written to. */
    @Query("""
            select h.id as household_id, r.id as registration_id from household h
            join registration r on r.household_id = h.id where h.signed_up_at > :since
            """)
    List<Received> received(Instant since);

    /** The keys of the letters that tell a household what it got. */
    @Query("select message_key from outbox where template in ('confirmed', 'waiting', 'received')")
    List<String> letters();
}
