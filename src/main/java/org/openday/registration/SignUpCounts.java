package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Counts who is signed up, in whichever way. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignUpCounts extends GenericRepository<Registration, Long> {

    @Query("""
            select session_key,
              count(distinct case when confirmed_at is not null or offer_until > :now then child_key end) as placed,
              count(distinct case when confirmed_at is null and (offer_until is null or offer_until <= :now)
                then child_key end) as asking
            from registration
            where event = :event and cancelled_at is null and declined_at is null and ends > :now
            group by session_key
            """)
    List<SignUpCount> live(String event, Instant now);

    @Query("select distinct session_key from registration where event = :event order by session_key")
    List<String> sessions(String event);
}
