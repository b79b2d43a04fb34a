package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The sessions of frozen draws. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DrawSessions extends GenericRepository<DrawSession, Long> {

    List<DrawSession> saveAll(List<DrawSession> sessions);

    List<DrawSession> findByEventOrderById(String event);
}
