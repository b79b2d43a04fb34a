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

    /** Everybody who wrote any of it; a publisher who sets the times of publication writes nothing. */
    @Query(
            "select distinct author_id from edition_revision where edition_id = :edition and kind not in ('BEGUN', 'SCHEDULED')")
    List<Long> authors(long edition);

    /** The same people by name, who wrote last first. */
    @Query("""
            select author_id, author, max(number) as last from edition_revision
            where edition_id = :edition and kind not in ('BEGUN', 'SCHEDULED')
            group by author_id, author order by last desc
            """)
    List<Writer> writers(long edition);

    @Query("""
            select count(*) from edition_revision
            where edition_id = :edition and sha256 = :sha256 and kind = 'ASIDE' and author_id = :author
            """)
    int asides(long edition, String sha256, long author);

    /** The text of a file that had this hash on disk, as the desk noted it. */
    @Query("""
            select r.text from edition_revision r join edition e on e.id = r.edition_id
            where e.file = :file and (e.based_on = :sha256 and e.ended_as = 'ON_DISK' or r.sha256 = :sha256)
            order by r.id desc limit 1
            """)
    Optional<String> basis(String file, String sha256);
}
