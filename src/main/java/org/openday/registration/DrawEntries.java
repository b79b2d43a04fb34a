package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The entries of frozen rosters. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DrawEntries extends GenericRepository<DrawEntry, String> {

    List<DrawEntry> saveAll(List<DrawEntry> entries);

    List<DrawEntry> findByEvent(String event);
}
