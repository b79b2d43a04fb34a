package org.openday.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Entries are only ever added: there is no other statement for them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Chain extends GenericRepository<ChainedEntry, Long> {

    /** Outside the caller's transaction the lock would be gone before the entry is written. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("select seq, hash from audit_head where id = 1 for update")
    Head lock();

    @Query("select seq, hash from audit_head where id = 1")
    Head head();

    @Query("update audit_head set seq = :seq, hash = :hash where id = 1")
    int move(long seq, String hash);

    List<ChainedEntry> saveAll(List<ChainedEntry> entries);

    /** At most 1,000 entries in their order. */
    @Query("""
            select seq, done_at, actor, origin, whence, act, subject, digest, previous, hash from audit_entry
            where seq > :after and seq <= :last order by seq limit 1000
            """)
    List<ChainedEntry> between(long after, long last);

    String SOUGHT = """
            (:actor = '' or actor = :actor) and (:act = '' or act = :act)
              and (:subject = '' or subject = :subject or subject like concat(:subject, ':%'))
              and done_at >= :from and done_at < :until
            """;

    /** At most 50, the newest first. */
    @Query(
            "select seq, done_at, actor, origin, whence, act, subject, digest, previous, hash from audit_entry where seq < :before and "
                    + SOUGHT + " order by seq desc limit 50")
    List<ChainedEntry> newest(long before, String actor, String act, String subject, Instant from, Instant until);

    /** At most 1,000, the oldest first. */
    @Query(
            "select seq, done_at, actor, origin, whence, act, subject, digest, previous, hash from audit_entry where seq > :after and "
                    + SOUGHT + " order by seq limit 1000")
    List<ChainedEntry> oldest(long after, String actor, String act, String subject, Instant from, Instant until);

    /** Both engines jump along the index from one act to the next. */
    @Query("select distinct act from audit_entry order by act limit 200")
    List<String> acts();

    @Query("""
            select seq, done_at, actor, origin, whence, act, subject, digest, previous, hash from audit_entry
            where digest in (:digests) order by seq
            """)
    List<ChainedEntry> committedTo(Collection<String> digests);
}
