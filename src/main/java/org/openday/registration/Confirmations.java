package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which households have to confirm, and whether they have. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Confirmations extends GenericRepository<Household, Long> {

    @Query("""
            insert into guardian_confirmation
              (household_id, code_hash, code_until, tries, letters, asked_at, written_at)
            values (:household, :codeHash, :until, 0, 1, :now, :now)
            """)
    void ask(long household, String codeHash, Instant until, Instant now);

    @Query("""
            select household_id, code_hash, code_until, tries, letters, asked_at, written_at, confirmed_at
            from guardian_confirmation where household_id = :household
            """)
    Optional<Confirmation> of(long household);

    @Query("update guardian_confirmation set tries = tries + 1 where household_id = :household")
    int tried(long household);

    @Query("""
            update guardian_confirmation set confirmed_at = :now where household_id = :household and confirmed_at is null
            """)
    int confirm(long household, Instant now);

    @Query("""
            update guardian_confirmation set code_hash = :codeHash, code_until = :until, tries = 0,
              letters = letters + 1, written_at = :now
            where household_id = :household and confirmed_at is null
            """)
    int renew(long household, String codeHash, Instant until, Instant now);

    /** At most 500 households that still take part in something and have had one letter before. */
    @Query("""
            select h.* from household h join guardian_confirmation g on g.household_id = h.id
            where g.confirmed_at is null and g.letters = 1 and g.asked_at <= :askedBefore and exists (
              select 1 from registration r where r.household_id = h.id and r.cancelled_at is null
                and r.declined_at is null and r.starts > :now)
            order by h.id limit 500
            """)
    List<Household> toRemind(Instant askedBefore, Instant now);

    /** At most 500 households that were asked before, have not confirmed and hold something that has not begun. */
    @Query("""
            select h.* from household h join guardian_confirmation g on g.household_id = h.id
            where g.confirmed_at is null and g.asked_at <= :askedBefore and exists (
              select 1 from registration r where r.household_id = h.id and r.cancelled_at is null
                and r.declined_at is null and r.starts > :now)
            order by h.id limit 500
            """)
    List<Household> overdue(Instant askedBefore, Instant now);

    /** One household confirms one code at a time; its own row comes first, as in {@link HouseholdLock}. */
    @Query("select id from household where id = :household for update")
    Optional<Long> lock(long household);

    /** Households whose last answer to a consent, in this language, was given to another text and who are not yet told of this one. */
    @Query("""
            select distinct h.* from household h
              join registration r on r.household_id = h.id
              join consent k on k.household_id = h.id and k.slug = :slug and k.language = :language
            where h.event = :event and r.cancelled_at is null and r.declined_at is null and r.starts > :now
              and k.text_sha256 <> :sha256 and not exists (
                select 1 from consent l where l.household_id = k.household_id and l.slug = k.slug and l.id > k.id
                  and (l.child_id = k.child_id or (l.child_id is null and k.child_id is null)))
              and not exists (
                select 1 from consent_asked a where a.household_id = h.id and a.slug = :slug and a.text_sha256 = :sha256)
            order by h.id limit 1000
            """)
    List<Household> outdated(String event, String slug, String language, String sha256, Instant now);

    /** Those of these households that were written to about a changed text after an instant. */
    @Query("select distinct household_id from consent_asked where household_id in (:households) and asked_at > :after")
    List<Long> askedLately(Collection<Long> households, Instant after);

    @Query("""
            insert into consent_asked (household_id, slug, text_sha256, asked_at) values (:household, :slug, :sha256, :at)
            """)
    int noteAsked(long household, String slug, String sha256, Instant at);

    /** Events for which somebody is signed up and that have not begun. */
    @Query("""
            select distinct event from registration
            where cancelled_at is null and declined_at is null and starts > :now order by event
            """)
    List<String> eventsToCome(Instant now);
}
