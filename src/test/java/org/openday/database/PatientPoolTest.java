package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pool of one connection, whose callers look up from waiting every quarter of a second. */
@Timeout(10)
class PatientPoolTest {

    private final AtomicBoolean answers = new AtomicBoolean(true);
    private final Pulse pulse = new Pulse(answers::get, lost -> {}, returned -> {});
    private final PatientPool pool = new PatientPool(one(), pulse);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        callers.close();
        pool.close();
    }

    @Test
    void inARushACallerWaitsOnAfterItsTimeOut() throws Exception {
        Connection only = pool.getConnection();
        Future<Connection> waiting = callers.submit(() -> pool.getConnection());
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        only.close();
        assertThat(waiting.get().isValid(1)).isTrue();
        waiting.get().close();
    }

    @Test
    void whoWaitsLeavesWhenTheDatabaseGoes() throws Exception {
        try (Connection only = pool.getConnection()) {
            Future<Connection> waiting = callers.submit(() -> pool.getConnection());
            lose();
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SQLNonTransientConnectionException.class);
            assertThat(only.isClosed()).isFalse();
        }
    }

    @Test
    void whileItIsGoneNobodyIsGivenAConnection() throws SQLException {
        lose();
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLNonTransientConnectionException.class);
        answers.set(true);
        pulse.beat();
        pool.getConnection().close();
    }

    private void lose() {
        answers.set(false);
        pulse.beat();
    }

    private static HikariConfig one() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl("jdbc:h2:mem:patient");
        configuration.setMaximumPoolSize(1);
        configuration.setConnectionTimeout(250);
        return configuration;
    }
}
