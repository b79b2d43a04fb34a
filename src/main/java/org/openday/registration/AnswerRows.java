package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Answers that are kept, to let go of them or to put others in their place. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends GenericRepository<Household, Long> {

    @Query("""
            select distinct h.event from household h left join child c on c.household_id = h.id
            where h.answers is not null or c.answers is not null
            """)
    List<String> events();

    @Query("""
            select id, form_token_hash as form, '' as owner, answers from household
            where event = :event and answers is not null for update
            """)
    List<SealedAnswers> ofHouseholds(String event);

    @Query("""
            select c.id, h.form_token_hash as form, c.child_key as owner, c.answers
            from child c join household h on h.id = c.household_id
            where h.event = :event and c.answers is not null for update
            """)
    List<SealedAnswers> ofChildren(String event);

    @Query("update household set answers = :answers where id = :id")
    int put(long id, byte[] answers);

    @Query("update household set answers = null where id = :id")
    int remove(long id);

    @Query("update child set answers = :answers where id = :id")
    int putOfChild(long id, byte[] answers);

    @Query("update child set answers = null where id = :id")
    int removeOfChild(long id);

    /** The mark of the form that changed the answers of a household last. */
    @Query("select coalesce(answers_form, '') from household where id = :household")
    String form(long household);

    @Query("update household set answers_form = :form where id = :household")
    int noteForm(long household, String form);

    @Query("delete from answer_file where reference_hash in (:files)")
    int removeFiles(Collection<String> files);
}
