package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRows extends GenericRepository<Invitation, Long> {

    Invitation save(Invitation invitation);

    @Query("""
            select i.* from staff_invitation i join staff s on s.id = i.staff_id
            where i.token_hash = :tokenHash and i.used_at is null and i.expires_at > :now and s.disabled_at is null
            """)
    Optional<Invitation> open(String tokenHash, Instant now);

    /** Compare and set: a link works once. */
    @Query("update staff_invitation set used_at = :now where id = :id and used_at is null")
    int use(long id, Instant now);

    @Query("delete from staff_invitation where used_at < :before or expires_at < :before")
    int forget(Instant before);

    /** What was sent before works no more. */
    @Query("update staff_invitation set used_at = :now where staff_id = :staff and used_at is null")
    int withdraw(long staff, Instant now);
}
