package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRows extends GenericRepository<HouseholdGrant, String> {

    HouseholdGrant save(HouseholdGrant grant);

    @Query("""
            select count(*) from household_grant
            where token_hash = :tokenHash and household_id = :household and act = :act and expires_at > :now
            """)
    int find(String tokenHash, long household, String act, Instant now);

    @Query("delete from household_grant where expires_at < :before")
    int purge(Instant before);
}
