package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of the commits of publications. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CommitRows extends GenericRepository<Publication, Long> {

    /** Those on the site that are in no commit yet, in the order they came there. */
    @Query("""
            select p.* from publication p left join publication_commit c on c.publication_id = p.id
            where p.done_at is not null and c.done_at is null order by p.done_at, p.id
            """)
    List<Publication> pending();

    /** Those of them that git did not take. */
    @Query("""
            select p.* from publication p join publication_commit c on c.publication_id = p.id
            where c.done_at is null and c.failed_at is not null order by c.failed_at, p.id
            """)
    List<Publication> failed();

    @Query("select failure from publication_commit where publication_id = :publication")
    Optional<String> failure(long publication);

    @Query("""
            insert into publication_commit (publication_id, done_at, commit_id, failure)
            values (:publication, :at, :commit, '')
            on duplicate key update done_at = values(done_at), commit_id = values(commit_id)
            """)
    int done(long publication, String commit, Instant at);

    @Query("""
            insert into publication_commit (publication_id, commit_id, failed_at, failure)
            values (:publication, '', :at, :failure)
            on duplicate key update failed_at = values(failed_at), failure = values(failure)
            """)
    int fail(long publication, String failure, Instant at);
}
