package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<Account, Long> {

    @Query("""
            select s.id, s.name, s.email,
              case when s.disabled_at is null then 0 else 1 end as disabled,
              case when s.password_hash is null then 0 else 1 end as password_chosen,
              case when f.confirmed_at is null
                and not exists (select 1 from staff_passkey p where p.staff_id = s.id) then 0 else 1 end as second_factor,
              (select max(x.last_seen_at) from staff_session x where x.staff_id = s.id) as last_seen_at
            from staff s left join staff_factor f on f.staff_id = s.id order by s.name_key
            """)
    List<PersonRow> all();

    @Query("""
            select count(*) from staff s join staff_role r on r.staff_id = s.id
            where r.role = 'ADMINISTRATOR' and s.disabled_at is null and s.id <> :but
            """)
    long administratorsBut(long but);

    @Query("delete from staff_role where staff_id = :staff")
    int takeRoles(long staff);

    @Query("update staff set disabled_at = :now where id = :staff and disabled_at is null")
    int disable(long staff, Instant now);

    @Query("update staff set disabled_at = null where id = :staff and disabled_at is not null")
    int enable(long staff);
}
