package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldRows extends GenericRepository<Registration, Long> {

    @Query("select * from registration where household_id = :household order by id")
    List<Registration> registrations(long household);

    @Query("select * from child where household_id = :household order by id")
    List<Child> children(long household);
}
