package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.openday.database.Database;

@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(beans = Database.class)
interface Slips extends GenericRepository<Slip, Long> {

    /** Not {@code insert ignore}, which would let pass much more than a key that is known. */
    @Query("""
            insert into outbox (message_key, subject, channel, template, language, payload, created_at, due_at)
            values (:messageKey, :subject, :channel, :template, :language, :payload, :createdAt, :dueAt)
            on duplicate key update message_key = message_key
            """)
    void addAll(List<Slip> slips);

    @Query("delete from outbox where message_key in (:keys) and due_at is not null")
    int withdraw(Collection<String> keys);

    @Query("""
            select id from outbox where due_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by due_at, id limit :most
            """)
    List<Long> due(Instant now, int most);

    /** Compare and set: whoever comes second finds the claim and takes nothing. */
    @Query("""
            update outbox set claim = :claim, claimed_until = :until, attempts = attempts + 1
            where id in (:ids) and due_at <= :now and (claimed_until is null or claimed_until <= :now)
            """)
    int claim(Collection<Long> ids, String claim, Instant now, Instant until);

    @Query("select * from outbox where id in (:ids) and claim = :claim order by due_at, id")
    List<Slip> claimed(Collection<Long> ids, String claim);

    @Query("""
            update outbox set sent_at = :now, due_at = null, payload = null, claim = null, claimed_until = null,
            last_error = null where id in (:ids) and claim = :claim
            """)
    int sent(Collection<Long> ids, String claim, Instant now);

    @Query("""
            update outbox set due_at = :due, last_error = :reason, claim = null, claimed_until = null
            where id in (:ids) and claim = :claim
            """)
    int putOff(Collection<Long> ids, String claim, Instant due, String reason);

    @Query("""
            update outbox set failed_at = :now, last_error = :reason, due_at = null, payload = null, claim = null,
            claimed_until = null where id in (:ids) and claim = :claim
            """)
    int giveUp(Collection<Long> ids, String claim, Instant now, String reason);

    /** What is over is kept for a while only to recognise its key again. */
    @Query(
            "delete from outbox where due_at is null and created_at < :before and coalesce(sent_at, failed_at) < :before")
    int purge(Instant before);

    @Query("select template, channel, created_at, sent_at from outbox where subject in (:subjects) order by id")
    List<Sent> about(Collection<String> subjects);
}
