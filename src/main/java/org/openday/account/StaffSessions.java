package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffSessions extends GenericRepository<StaffSession, Long> {

    StaffSession save(StaffSession session);

    /** Asked at each request, so that whoever is disabled is out with the next one. */
    @Query("""
            select s.id, s.staff_id, staff.name, s.stage, s.last_seen_at, s.ends_at, staff.password_changed_at,
              case when f.confirmed_at is null
                and not exists (select 1 from staff_passkey p where p.staff_id = s.staff_id) then 0 else 1 end as second_factor
            from staff_session s join staff on staff.id = s.staff_id
            left join staff_factor f on f.staff_id = s.staff_id
            where s.token_hash = :tokenHash and s.ended_at is null and staff.disabled_at is null
            """)
    Optional<OpenSession> open(String tokenHash);

    @Query("update staff_session set last_seen_at = :now where id = :id and last_seen_at < :now")
    int touch(long id, Instant now);

    @Query("update staff_session set ended_at = :now where id = :id and ended_at is null")
    int end(long id, Instant now);

    @Query("update staff_session set ended_at = :now where staff_id = :staff and id <> :kept and ended_at is null")
    int endAllBut(long staff, long kept, Instant now);

    /** Somebody's sessions that may still last, latest first. */
    @Query("""
            select * from staff_session
            where staff_id = :staff and ended_at is null and ends_at > :now and last_seen_at > :idleSince
            order by last_seen_at desc, id desc
            """)
    List<StaffSession> lasting(long staff, Instant now, Instant idleSince);

    @Query("update staff_session set ended_at = :now where id = :id and staff_id = :staff and ended_at is null")
    int endOf(long staff, long id, Instant now);

    /** At most 500 that were over before, but nobody's last: it says when they were here, and from where they are known. */
    @Query("""
            select s.id from staff_session s
            where (s.ended_at < :before or s.ends_at < :before)
              and exists (select 1 from staff_session l where l.staff_id = s.staff_id and l.id > s.id)
            order by s.id limit 500
            """)
    List<Long> over(Instant before);

    @Query("delete from staff_session where id in (:ids)")
    int forget(List<Long> ids);

    @Query("""
            select count(*) from staff_session s join staff on staff.id = s.staff_id
            where staff.name_key = :nameKey and s.address = :address and s.stage = 'FULL'
            """)
    long signedInFrom(String nameKey, String address);
}
