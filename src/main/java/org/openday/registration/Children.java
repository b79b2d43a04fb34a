package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Children extends GenericRepository<Child, Long> {

    List<Child> findByHouseholdIdOrderById(long householdId);

    List<Child> saveAll(List<Child> children);
}
