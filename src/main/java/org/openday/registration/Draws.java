package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Frozen draws, and what they do to registrations. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Draws extends GenericRepository<FrozenDraw, String> {

    FrozenDraw save(FrozenDraw draw);

    Optional<FrozenDraw> findByEvent(String event);

    @Query("select event from draw")
    List<String> events();

    /** Those that wait for their seed, the earliest first. */
    @Query("select * from draw where drawn_at is null order by published_at, event")
    List<FrozenDraw> undrawn();

    /** Everybody who asks to be drawn and is behind no entry yet. */
    @Query("""
            select r.id, r.household_id, h.tied, c.name, c.born, r.child_key, r.session_key, r.joined_at,
              k.registration_id as ruling
            from registration r join household h on h.id = r.household_id join child c on c.id = r.child_id
              left join draw_keep k on k.registration_id = r.id
            where r.event = :event and r.allocation = 'BALLOT' and r.draw_code is null and r.queue_no is null
              and r.confirmed_at is null
              and r.offer_until is null and r.cancelled_at is null and r.declined_at is null
            """)
    List<Contender> contenders(String event);

    @Query("insert ignore into draw_keep (registration_id) values (:registration)")
    int keep(long registration);

    /** Takes a sign-up out of a ballot that is not frozen yet. */
    @Query("""
            update registration set cancelled_at = :at, cancelled_by = 'operator'
            where id = :registration and cancelled_at is null and draw_code is null
            """)
    int drop(long registration, Instant at);

    /** Compare and set: the first person's text, which the same person may correct. */
    @Query("""
            update draw set seed = :seed, seed_by = :by, seed_at = :at
            where event = :event and drawn_at is null and (seed_by is null or seed_by = :by)
            """)
    int type(String event, String seed, String by, Instant at);

    /** Compare and set: drawn once, by the text another person typed before. */
    @Query("""
            update draw set drawn_at = :at, second_by = :by
            where event = :event and drawn_at is null and seed = :seed and seed_by <> :by
            """)
    int decide(String event, String seed, String by, Instant at);

    /** Gives every registration behind an entry its place in the order, and those that were granted their place. */
    @Query("""
            update registration set
              queue_no = (select e.draw_rank from draw_entry e where e.code = registration.draw_code),
              confirmed_at = (select case when e.granted then :now end from draw_entry e
                where e.code = registration.draw_code)
            where event = :event and draw_code is not null and queue_no is null and confirmed_at is null
              and cancelled_at is null and declined_at is null
            """)
    int settle(String event, Instant now);

    /** Everybody who was drawn, with a place or on the list. */
    @Query(Addressees.ADDRESSEES + """
            where r.event = :event and r.draw_code is not null and r.queue_no is not null
              and r.cancelled_at is null and r.declined_at is null order by r.id
            """)
    List<Addressee> drawn(String event);

    @Query("""
            select e.event, e.code, e.salt, c.name as child_name
            from registration r join child c on c.id = r.child_id join draw_entry e on e.code = r.draw_code
            where r.household_id = :household order by r.id
            """)
    List<DrawTicket> tickets(long household);

    /** Once nobody is behind an entry, nobody can be guessed from it any more. */
    @Query("""
            update draw_entry set salt = '' where salt <> '' and not exists (
              select 1 from registration r where r.draw_code = draw_entry.code)
            """)
    int forget();
}
