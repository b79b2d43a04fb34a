package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignUpDrafts extends GenericRepository<SignUpDraft, String> {

    Optional<SignUpDraft> findById(String idHash);

    @Query("""
            insert into sign_up_draft (id_hash, content, saved_at) values (:idHash, :content, :savedAt)
            on duplicate key update content = values(content), saved_at = values(saved_at)
            """)
    int put(String idHash, byte[] content, Instant savedAt);

    @Query("delete from sign_up_draft where id_hash = :idHash")
    int remove(String idHash);

    @Query("delete from sign_up_draft where saved_at <= :until")
    int removeOlder(Instant until);

    @Query("delete from answer_file where household_id is null and saved_at <= :until")
    int removeFilesOlder(Instant until);
}
