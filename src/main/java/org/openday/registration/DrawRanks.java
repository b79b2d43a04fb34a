package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What was drawn. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DrawRanks extends GenericRepository<DrawRank, String> {

    List<DrawRank> updateAll(List<DrawRank> ranks);
}
