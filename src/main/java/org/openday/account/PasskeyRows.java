package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasskeyRows extends GenericRepository<Passkey, Long> {

    Passkey save(Passkey passkey);

    Optional<Passkey> findByCredentialHash(String credentialHash);

    @Query("select * from staff_passkey where staff_id = :staff order by id")
    List<Passkey> of(long staff);

    /** Compare and set: a count that does not go on was signed by a copy, or brought by two at once. */
    @Query("""
            update staff_passkey set sign_count = :signCount, used_at = :now
            where id = :id and (sign_count < :signCount or (sign_count = 0 and :signCount = 0))
            """)
    int use(long id, long signCount, Instant now);

    @Query("delete from staff_passkey where staff_id = :staff and id = :id")
    int drop(long staff, long id);

    @Query("delete from staff_passkey where staff_id = :staff")
    int dropAll(long staff);
}
