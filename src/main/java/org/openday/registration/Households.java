package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Households extends GenericRepository<Household, Long> {

    Household save(Household household);

    Household update(Household household);

    Optional<Household> findByFormTokenHash(String formTokenHash);

    Optional<Household> findByManageTokenHash(String manageTokenHash);
}
