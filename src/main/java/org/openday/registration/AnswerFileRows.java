package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerFileRows extends GenericRepository<AnswerFile, String> {

    AnswerFile save(AnswerFile file);

    Optional<AnswerFile> findById(String referenceHash);

    boolean existsByReferenceHash(String referenceHash);

    /** The bytes of all files nobody has handed in yet. */
    @Query("select coalesce(sum(size), 0) from answer_file where household_id is null")
    long pending();
}
