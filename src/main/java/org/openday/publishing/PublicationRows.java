package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Publications: ordered, done, failed or called off. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRows extends GenericRepository<Publication, Long> {

    String PENDING = "done_at is null and called_off_at is null and failed_at is null";

    Publication save(Publication publication);

    Optional<Publication> findById(long id);

    @Query("select * from publication where edition_id = :edition order by id")
    List<Publication> of(long edition);

    @Query("select * from publication where " + PENDING + " and due_at <= :now order by due_at, id")
    List<Publication> due(Instant now);

    @Query("select * from publication where " + PENDING + " order by due_at, id")
    List<Publication> pending();

    @Query("select count(*) from publication where edition_id = :edition and " + PENDING)
    int pendingOf(long edition);

    /** The last that was put in a file or is about to be. */
    @Query("select * from publication where target = :target and called_off_at is null order by id desc limit 1")
    Optional<Publication> lastOf(String target);

    /** Those that failed and were not ordered again. */
    @Query("""
            select p.* from publication p join edition e on e.id = p.edition_id
            where p.failed_at is not null and e.open_key is not null
              and p.id = (select max(l.id) from publication l where l.edition_id = p.edition_id)
            order by p.failed_at desc
            """)
    List<Publication> failed();

    @Query("""
            select * from publication where emergency <> '' and countersigned_at is null and done_at is not null
            order by countersign_until
            """)
    List<Publication> uncountersigned();

    @Query("update publication set done_at = :at where id = :id and " + PENDING)
    int done(long id, Instant at);

    @Query("update publication set failed_at = :at, failure = :failure where id = :id and " + PENDING)
    int fail(long id, String failure, Instant at);

    @Query("update publication set called_off_at = :at where id = :id and " + PENDING)
    int callOff(long id, Instant at);

    /** Compare and set: one person countersigns, once, and not who published. */
    @Query("""
            update publication set countersigned_by = :by, countersigned_at = :at
            where id = :id and emergency <> '' and countersigned_at is null and staff_id <> :staff
            """)
    int countersign(long id, long staff, String by, Instant at);
}
