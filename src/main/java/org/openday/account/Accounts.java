package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Accounts extends GenericRepository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByNameKey(String nameKey);

    @Query("select count(*) from staff")
    long count();

    @Query("select role from staff_role where staff_id = :staff")
    List<Role> roles(long staff);

    /** How many second factors somebody has that count: codes from a telephone, and passkeys. */
    @Query("""
            select (select count(*) from staff_factor where staff_id = :staff and confirmed_at is not null)
              + (select count(*) from staff_passkey where staff_id = :staff)
            """)
    long factors(long staff);

    @Query("select count(*) from staff_passkey where staff_id = :staff")
    long passkeys(long staff);

    /** Held until the transaction ends: one change of accounts at a time. */
    @Query("select id from staff_lock where id = 1 for update")
    int lock();

    /** Gives a role by its {@link Role#name}. */
    @Query("insert into staff_role (staff_id, role) values (:staff, :role)")
    int give(long staff, String role);

    @Query("update staff set password_hash = :hash, password_changed_at = :now where id = :staff")
    int choosePassword(long staff, String hash, Instant now);

    /** The same password under a better hash: compare and set, so that a password changed meanwhile stays. */
    @Query("update staff set password_hash = :better where id = :staff and password_hash = :hash")
    int rehash(long staff, String hash, String better);
}
