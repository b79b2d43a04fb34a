package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What was done in reviews; rows are only added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRows extends GenericRepository<ReviewAct, Long> {

    ReviewAct save(ReviewAct act);

    /** In the order it was done. */
    @Query("select * from edition_review where edition_id = :edition order by id")
    List<ReviewAct> of(long edition);
}
