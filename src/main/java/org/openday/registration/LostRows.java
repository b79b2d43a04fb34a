package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LostRows extends GenericRepository<Household, Long> {

    /** At most 20 households of a contact in which something is still to come. */
    @Query("""
            select h.* from household h
            where (h.phone_index = :mark or h.second_phone_index = :mark
              or h.email_index = :mark or h.second_email_index = :mark)
              and exists (select 1 from registration r where r.household_id = h.id
                and r.cancelled_at is null and r.declined_at is null and r.ends > :now)
            order by h.id desc limit 20
            """)
    List<Household> live(String mark, Instant now);
}
