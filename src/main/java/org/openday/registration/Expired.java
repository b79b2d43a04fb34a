package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Households whose time is over. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Expired extends GenericRepository<Household, Long> {

    /** At most 1,000 households with no registration that is still needed. */
    @Query("""
            select h.id from household h where not exists (
              select 1 from registration r where r.household_id = h.id
              and r.ends > :endedBefore and (r.cancelled_at is null or r.cancelled_at > :cancelledBefore))
            order by h.id limit 1000
            """)
    List<Long> households(Instant cancelledBefore, Instant endedBefore);

    /** The events at which these households still take places. */
    @Query("select distinct event from registration where household_id in (:households) and cancelled_at is null")
    List<String> eventsWithPlaces(Collection<Long> households);

    @Query("delete from one_time_code where household_id in (:households)")
    void deleteCodes(Collection<Long> households);

    @Query("delete from household_grant where household_id in (:households)")
    void deleteGrants(Collection<Long> households);

    @Query("delete from consent where household_id in (:households)")
    void deleteConsents(Collection<Long> households);

    @Query("delete from registration where household_id in (:households)")
    void deleteRegistrations(Collection<Long> households);

    @Query("delete from child where household_id in (:households)")
    void deleteChildren(Collection<Long> households);

    @Query("delete from household where id in (:households)")
    int deleteHouseholds(Collection<Long> households);
}
