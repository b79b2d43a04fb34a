package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Finds whom to write to about registrations, each time in one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Addressees extends GenericRepository<Registration, Long> {

    /** The rows of registrations {@code r} as {@link Addressee}s. */
    String ADDRESSEES = """
            select r.id, r.household_id, c.name as child_name, r.event, r.session_key, r.starts, r.ends, r.confirmed_at,
              r.offer_until, r.queue_no, h.language, h.phone, h.email, h.second_phone, h.second_email, h.form_token_hash
            from registration r join child c on c.id = r.child_id join household h on h.id = r.household_id
            """;

    @Query(ADDRESSEES + """
            where r.household_id = :householdId order by r.id
            """)
    List<Addressee> ofHousehold(long householdId);

    @Query(ADDRESSEES + """
            where r.household_id = :householdId and r.child_id = :child order by r.id
            """)
    List<Addressee> ofChild(long householdId, long child);

    @Query(ADDRESSEES + """
            where r.id in (:registrations) order by r.id
            """)
    List<Addressee> of(Collection<Long> registrations);

    /** Those of a household to whom something happened at this instant. */
    @Query(ADDRESSEES + """
            where r.household_id = :householdId and (r.cancelled_at = :at or r.confirmed_at = :at) order by r.id
            """)
    List<Addressee> changed(long householdId, Instant at);

    /** Those to whom an offer was made at this instant and who have not taken it yet. */
    @Query(ADDRESSEES + """
            where r.event = :event and r.session_key = :session and r.cancelled_at is null and r.declined_at is null
              and r.confirmed_at is null and r.offered_at = :at order by r.id
            """)
    List<Addressee> offered(String event, String session, Instant at);
}
