package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

    private final AtomicBoolean answers = new AtomicBoolean(true);
    private final Pulse pulse = new Pulse(answers::get, lost -> {}, returned -> {});

    @Test
    void whileItIsGoneNothingIsEvenTried() {
        answers.set(false);
        pulse.beat();
        assertThatThrownBy(() -> database(false).use(() -> {
                    throw new AssertionError("tried");
                }))
                .isInstanceOf(DatabaseGone.class);
    }

    @Test
    void aUseThatLosesTheDatabaseTellsThePulse() {
        answers.set(false);
        assertThatThrownBy(() -> database(false).use(DatabaseTest::lose)).isInstanceOf(DatabaseGone.class);
        assertThat(pulse.isGone()).isTrue();
    }

    @Test
    void whatIsLostBeforeTheCommitWasNotDone() {
        assertThatThrownBy(() -> database(true).change(DatabaseTest::lose)).isInstanceOf(DatabaseGone.class);
    }

    @Test
    void whetherWhatIsLostDuringTheCommitWasDoneNobodyCanKnow() {
        assertThatThrownBy(() -> database(true).change(() -> 1)).isInstanceOf(CommitNotOnDisk.class);
        assertThatThrownBy(() -> database(true).use(() -> database(true).change(() -> 1)))
                .isInstanceOf(CommitNotOnDisk.class);
        assertThat(database(false).change(() -> 1)).isOne();
    }

    @Test
    void otherFailuresStayWhatTheyAre() {
        IllegalStateException twice = new IllegalStateException(new SQLIntegrityConstraintViolationException("twice"));
        assertThatThrownBy(() -> database(false).change(() -> {
                    throw twice;
                }))
                .isSameAs(twice);
    }

    @ParameterizedTest
    @CsvSource({"08S01, 0, true", "70100, 1927, true", "70100, 1317, true", "23000, 1062, false", "41000, 1205, false"})
    void aLossIsToldByWhatTheDriverSays(String state, int code, boolean lost) {
        assertThat(Loss.isBehind(new SQLException("said", state, code))).isEqualTo(lost);
    }

    @Test
    void aPoolThatCannotConnectHasLostItToo() {
        assertThat(Loss.isBehind(new RuntimeException(new SQLTransientConnectionException("timeout"))))
                .isTrue();
        assertThat(Loss.isBehind(new SQLException("Connection is closed"))).isTrue();
    }

    private static Object lose() {
        throw lost();
    }

    private static RuntimeException lost() {
        return new IllegalStateException(new SQLException("Communications link failure", "08S01"));
    }

    private Database database(boolean loseAtCommit) {
        return new Database(new Transactions(loseAtCommit), pulse);
    }

    /** Does the work and then commits, or loses the database at it. */
    private record Transactions(boolean loseAtCommit) implements TransactionOperations<Connection> {

        @Override
        public <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> callback) {
            R result = callback.apply(null);
            if (loseAtCommit) {
                throw lost();
            }
            return result;
        }

        @Override
        public Connection getConnection() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasConnection() {
            return false;
        }

        @Override
        public Optional<? extends TransactionStatus<?>> findTransactionStatus() {
            return Optional.empty();
        }
    }
}
