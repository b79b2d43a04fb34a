package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Answers are only ever added here; they are deleted with their household alone ({@link Expired}). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Consents extends GenericRepository<Consent, Long> {

    List<Consent> saveAll(List<Consent> consents);

    List<Consent> findByHouseholdIdOrderById(long householdId);

    @Query("select id, name from child where household_id = :household order by id")
    List<NamedChild> children(long household);

    /** At most 1,000 answers in their order. */
    @Query("select * from consent where id > :id order by id limit 1000")
    List<Consent> after(long id);

    /** Those that were taken back, the last first. */
    @Query("""
            select k.* from consent k join household h on h.id = k.household_id
            where h.event = :event and k.slug = :slug and k.answer = 'WITHDRAWN' order by k.answered_at desc, k.id desc limit 1
            """)
    List<Consent> withdrawals(String event, String slug);

    @Query("select digest from consent where digest in (:digests)")
    List<String> known(Collection<String> digests);

    @Query("select id from household where id in (:households)")
    List<Long> households(Collection<Long> households);

    /** Those of these households whose last answer to a consent is no; one that was never asked has not said no. */
    @Query("""
            select distinct k.household_id from consent k
            where k.household_id in (:households) and k.slug = :slug and k.answer <> 'GIVEN' and not exists (
              select 1 from consent l where l.household_id = k.household_id and l.slug = k.slug and l.id > k.id)
            """)
    List<Long> householdsAgainst(Collection<Long> households, String slug);

    /** Registrations that were neither cancelled nor declined, session by session, with the last answer to a consent. */
    @Query("""
            select r.id, r.child_id, c.name as child_name, r.session_key, r.allocation, r.queue_no, r.confirmed_at,
              r.offer_until, k.answer, k.answered_at
            from registration r join child c on c.id = r.child_id left join consent k on k.id = (
              select max(l.id) from consent l where l.household_id = r.household_id and l.slug = :slug
              and (l.child_id = r.child_id or l.child_id is null))
            where r.event = :event and r.cancelled_at is null and r.declined_at is null
            order by r.session_key, c.name, r.id
            """)
    List<ConsentRow> answers(String event, String slug);

    /**
     * Children with a live registration whose last answer, their own or their household's, is not yes, or was never
     * confirmed by the guardian who has to.
     */
    @Query("""
            select distinct c.id, c.name from registration r join child c on c.id = r.child_id
            where r.event = :event and r.cancelled_at is null and (exists (
              select 1 from guardian_confirmation g
              where g.household_id = c.household_id and g.confirmed_at is null) or not exists (
              select 1 from consent k where k.household_id = c.household_id and k.slug = :slug
              and (k.child_id = c.id or k.child_id is null) and k.answer = 'GIVEN' and not exists (
                select 1 from consent l where l.household_id = c.household_id and l.slug = :slug
                and (l.child_id = c.id or l.child_id is null) and l.id > k.id)))
            order by c.id
            """)
    List<NamedChild> childrenWithout(String event, String slug);
}
