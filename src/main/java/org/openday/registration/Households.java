package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Households extends GenericRepository<Household, Long> {

    Household save(Household household);

    Household update(Household household);

    /** A household as it stands, kept from changing until the end of the transaction. */
    @Query("select * from household where id = :id for update")
    Optional<Household> lock(long id);

    Optional<Household> findByFormTokenHash(String formTokenHash);

    Optional<Household> findByManageTokenHash(String manageTokenHash);

    /** Gives files to the household whose answers they are; they go when it goes. */
    @Query("""
            update answer_file set household_id = :household
            where reference_hash in (:files) and household_id is null
            """)
    int keepFiles(long household, Collection<String> files);
}
