package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FactorRows extends GenericRepository<Factor, Long> {

    Factor save(Factor factor);

    Optional<Factor> findById(long staffId);

    /** One that does not count yet makes room for another; one that does stays. */
    @Query("delete from staff_factor where staff_id = :staff and confirmed_at is null")
    int dropUnconfirmed(long staff);

    @Query(
            "update staff_factor set confirmed_at = :now, last_step = :step where staff_id = :staff and confirmed_at is null")
    int confirm(long staff, long step, Instant now);

    /** Compare and set: of two who bring the same code one comes in. */
    @Query("""
            update staff_factor set last_step = :step
            where staff_id = :staff and confirmed_at is not null and last_step < :step
            """)
    int useStep(long staff, long step);

    @Query("delete from staff_factor where staff_id = :staff")
    int drop(long staff);

    @Query("insert into staff_recovery_code (staff_id, code_hash) values (:staff, :hash)")
    int addCode(long staff, String hash);

    /** Compare and set: a code works once. */
    @Query("""
            update staff_recovery_code set used_at = :now
            where staff_id = :staff and code_hash = :hash and used_at is null
            """)
    int useCode(long staff, String hash, Instant now);

    @Query("select count(*) from staff_recovery_code where staff_id = :staff and used_at is null")
    int codesLeft(long staff);

    /** Codes on paper stand in for passkeys as well, and stay with them. */
    @Query("""
            delete from staff_recovery_code where staff_id = :staff
            and not exists (select 1 from staff_passkey p where p.staff_id = :staff)
            """)
    int dropCodesOfNothing(long staff);

    @Query("delete from staff_recovery_code where staff_id = :staff")
    int dropCodes(long staff);
}
