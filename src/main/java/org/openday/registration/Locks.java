package org.openday.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Each lock fails when its row is missing: what is not locked may not be counted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Locks extends GenericRepository<ChildLock, Integer> {

    @Query("insert ignore into event_session (event, session_key) values (:event, :session)")
    int addSession(String event, String session);

    @Query("select stripe from child_lock where stripe = :stripe for update")
    int lockChildren(int stripe);

    @Query("select session_key from event_session where event = :event and session_key = :session for update")
    String lockSession(String event, String session);
}
