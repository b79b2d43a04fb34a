package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Remarks on passages. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CommentRows extends GenericRepository<Comment, Long> {

    Comment save(Comment comment);

    @Query("select * from edition_comment where edition_id = :edition order by id")
    List<Comment> of(long edition);

    @Query("""
            update edition_comment set settled_by = :by, settled_at = :at
            where id = :id and edition_id = :edition and settled_at is null
            """)
    int settle(long edition, long id, String by, Instant at);
}
