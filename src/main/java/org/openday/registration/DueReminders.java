package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Registrations with a place whose letters around the day are due. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DueReminders extends GenericRepository<Registration, Long> {

    /** At most 1,000 whose letter of this number was not written: they start until then, and end until then. */
    @Query("""
            select id from registration
            where cancelled_at is null and confirmed_at is not null and reminded < :number
              and starts <= :startsUntil and ends <= :endsUntil order by id limit 1000
            """)
    List<Long> find(int number, Instant startsUntil, Instant endsUntil);

    /** Those of them for which that is still so; until the end of the transaction nobody leaves or is moved. */
    @Query("""
            select id from registration
            where id in (:registrations) and cancelled_at is null and confirmed_at is not null and reminded < :number
              and starts <= :startsUntil and ends <= :endsUntil order by id for update
            """)
    List<Long> lock(Collection<Long> registrations, int number, Instant startsUntil, Instant endsUntil);

    @Query("update registration set reminded = :number where id in (:registrations)")
    int written(Collection<Long> registrations, int number);
}
