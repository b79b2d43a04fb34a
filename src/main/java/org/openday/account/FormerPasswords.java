package org.openday.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormerPasswords extends GenericRepository<Account, Long> {

    @Query("select password_hash from staff_former_password where staff_id = :staff order by id desc limit 5")
    List<String> last(long staff);

    @Query("insert into staff_former_password (staff_id, password_hash) values (:staff, :hash)")
    int add(long staff, String hash);
}
