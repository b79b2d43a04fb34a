package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Editions and their revisions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EditionRows extends GenericRepository<Edition, Long> {

    Edition save(Edition edition);

    Optional<Edition> findById(long id);

    /** Nobody else changes the edition until the transaction ends. */
    @Query("select * from edition where id = :id for update")
    Optional<Edition> lock(long id);

    @Query("select * from edition where open_key = :key")
    Optional<Edition> open(String key);

    @Query("select * from edition where open_key is not null order by changed_at desc")
    List<Edition> allOpen();

    /** All editions of a file, the last first. */
    @Query("select * from edition where file = :file order by id desc")
    List<Edition> ofFile(String file);

    @Query("select distinct file from edition")
    List<String> files();

    @Query("update edition set head = :head, last_number = :last, changed_at = :at where id = :id")
    int advance(long id, int head, int last, Instant at);

    @Query("update edition set based_on = :sha256 where id = :id")
    int rebase(long id, String sha256);

    @Query("update edition set slug = :slug where id = :id")
    int rename(long id, String slug);

    @Query("""
            update edition set open_key = null, ended_at = :at, ended_as = :as
            where id = :id and open_key is not null
            """)
    int end(long id, String as, Instant at);

    /** The history goes where the text goes. */
    @Query("""
            update edition set file = :to, slug = :slug, open_key = case when open_key is null then null else :to end
            where file = :from
            """)
    int move(String from, String to, String slug);

    /** What the file was last known to be: as it was published, withdrawn or changed on disk. */
    @Query("""
            select e.* from edition e where e.file = :file and e.ended_as in ('PUBLISHED', 'WITHDRAWN', 'ON_DISK')
            order by e.ended_at desc, e.id desc limit 1
            """)
    Optional<Edition> lastKnown(String file);
}
