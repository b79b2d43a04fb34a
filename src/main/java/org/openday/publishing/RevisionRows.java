package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Revisions are added and read, and that is all. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRows extends GenericRepository<Revision, Long> {

    Revision save(Revision revision);

    @Query("select * from edition_revision where edition_id = :edition and number = :number")
    Optional<Revision> find(long edition, int number);

    /** All of an edition, the last first. */
    @Query("select * from edition_revision where edition_id = :edition order by number desc")
    List<Revision> of(long edition);

    /** Everybody who wrote any of it. */
    @Query("select distinct author_id from edition_revision where edition_id = :edition and kind <> 'BEGUN'")
    List<Long> authors(long edition);

    @Query("""
            select count(*) from edition_revision
            where edition_id = :edition and sha256 = :sha256 and kind = 'ASIDE' and author_id = :author
            """)
    int asides(long edition, String sha256, long author);
}
