package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who has which edition open. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Presence extends GenericRepository<Edition, Long> {

    @Query("""
            insert into edition_presence (edition_id, staff, seen_at) values (:edition, :staff, :at)
            on duplicate key update seen_at = values(seen_at)
            """)
    int see(long edition, String staff, Instant at);

    @Query("""
            select staff from edition_presence
            where edition_id = :edition and staff <> :staff and seen_at > :since order by staff
            """)
    List<String> others(long edition, String staff, Instant since);

    @Query("delete from edition_presence where seen_at <= :until")
    int forget(Instant until);
}
