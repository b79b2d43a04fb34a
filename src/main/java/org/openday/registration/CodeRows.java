package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CodeRows extends GenericRepository<OneTimeCode, Long> {

    OneTimeCode save(OneTimeCode code);

    @Query("select count(*) from one_time_code where household_id = :household and issued_at > :after")
    int issued(long household, Instant after);

    @Query("select * from one_time_code where household_id = :household and act = :act order by id desc limit 1")
    Optional<OneTimeCode> last(long household, String act);

    /** Takes one of the tries, before anybody looks at the code: of many at once no more than allowed get one. */
    @Query("""
            update one_time_code set tries = tries + 1
            where id = :id and tries < :most and used_at is null and expires_at > :now
            """)
    int takeTry(long id, int most, Instant now);

    /** Compare and set: a code works once. */
    @Query("update one_time_code set used_at = :now where id = :id and used_at is null")
    int use(long id, Instant now);

    @Query("delete from one_time_code where expires_at < :before")
    int purge(Instant before);
}
