package org.openday.registration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which registrations stand behind which entries. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DrawMembers extends GenericRepository<DrawMember, Long> {

    List<DrawMember> updateAll(List<DrawMember> members);
}
