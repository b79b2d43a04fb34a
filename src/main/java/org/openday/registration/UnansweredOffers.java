package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Offers that nobody has answered, and whether their households were told that they end soon. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnansweredOffers extends GenericRepository<Registration, Long> {

    /** Those that stand at least until then and were not told of; session by session, as their index lies. */
    @Query("""
            select distinct r.household_id, r.event, r.session_key, r.offered_at, r.offer_until
            from event_session s join registration r on r.event = s.event and r.session_key = s.session_key
            where r.cancelled_at is null and r.declined_at is null and r.confirmed_at is null
              and r.offer_until >= :standsUntil and r.offer_reminded_at is null
            order by r.offer_until, r.household_id
            """)
    List<UnansweredOffer> untold(Instant standsUntil);

    /** Compare and set: the rows of an offer that still waits for its answer; none when it was told of before. */
    @Query("""
            update registration set offer_reminded_at = :now
            where household_id = :household and event = :event and session_key = :session and offered_at = :offered
              and cancelled_at is null and declined_at is null and confirmed_at is null and offer_until > :now
              and offer_reminded_at is null
            """)
    int note(long household, String event, String session, Instant offered, Instant now);

    /** What {@link #note} has just noted. */
    @Query(Addressees.ADDRESSEES + """
            where r.household_id = :household and r.session_key = :session and r.offer_reminded_at = :now order by r.id
            """)
    List<Addressee> noted(long household, String session, Instant now);
}
