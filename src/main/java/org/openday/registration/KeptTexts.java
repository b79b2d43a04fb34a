package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptTexts extends GenericRepository<KeptText, String> {

    /** 0 when it was there before. */
    @Query("insert ignore into consent_text (sha256, text) values (:sha256, :text)")
    int add(String sha256, String text);

    List<KeptText> findBySha256In(Collection<String> hashes);
}
