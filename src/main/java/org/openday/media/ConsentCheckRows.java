package org.openday.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Checks are added and read, and that is all. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentCheckRows extends GenericRepository<ConsentCheck, Long> {

    ConsentCheck save(ConsentCheck check);

    @Query("select * from photo_consent_check where slug = :slug order by id desc")
    List<ConsentCheck> of(String slug);

    @Query("select * from photo_consent_check where publication_id = :publication order by id")
    List<ConsentCheck> ofPublication(long publication);
}
