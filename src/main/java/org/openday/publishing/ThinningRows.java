package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Revisions as they are thinned out: the one place where some are deleted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ThinningRows extends GenericRepository<Edition, Long> {

    /** Some editions that ended by then and were not thinned. */
    @Query("""
            select * from edition where open_key is null and ended_at <= :until and thinned_at is null
            order by id limit 100
            """)
    List<Edition> ended(Instant until);

    @Query("""
            select number, kind, author_id, saved_at from edition_revision where edition_id = :edition order by number
            """)
    List<RevisionLine> lines(long edition);

    /** Numbers of revisions that somebody reviewed, published or remarked on. */
    @Query("""
            select revision from edition_review where edition_id = :edition
            union select revision from publication where edition_id = :edition
            union select revision from edition_comment where edition_id = :edition
            """)
    List<Integer> referred(long edition);

    @Query("delete from edition_revision where edition_id = :edition and kind = 'AUTOSAVE' and number in (:numbers)")
    int remove(long edition, List<Integer> numbers);

    @Query("update edition set thinned_at = :at where id = :edition and thinned_at is null")
    int thinned(long edition, Instant at);
}
