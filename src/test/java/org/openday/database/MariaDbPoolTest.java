package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbPoolTest {

    @TempDir
    Path home;

    @Test
    void everyConnectionReadsOnlyWhatIsCommitted() throws Exception {
        try (ApplicationContext context = MariaDb.start(home, Map.of());
                Connection connection = Databases.connection(context)) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(Databases.text(context, "select @@tx_isolation")).containsExactly("READ-COMMITTED");
        }
    }

    @Test
    void aServerThatDelaysItsLogGetsNoSignUps() {
        MariaDb.run("set global innodb_flush_log_at_trx_commit = 2");
        try {
            assertThat(refusal(MariaDb.settings(Map.of())))
                    .startsWith(
                            "The database may lose commits it has confirmed: set innodb_flush_log_at_trx_commit = 1");
        } finally {
            MariaDb.run("set global innodb_flush_log_at_trx_commit = 1");
        }
    }

    @Test
    void aServerThatFlushesTwiceAtEachCommitIsFine() {
        MariaDb.run("set global innodb_flush_log_at_trx_commit = 3");
        try (ApplicationContext context = MariaDb.start(home, Map.of())) {
            assertThat(context.isRunning()).isTrue();
        } finally {
            MariaDb.run("set global innodb_flush_log_at_trx_commit = 1");
        }
    }

    @Test
    void aWrongPasswordIsTold() {
        Map<String, Object> settings = MariaDb.settings(Map.of());
        settings.put("openday.db.password", "wrong");
        assertThat(refusal(settings)).isEqualTo("The database refuses OPENDAY_DB_USER with this OPENDAY_DB_PASSWORD.");
    }

    @Test
    void aMissingDatabaseIsTold() {
        Map<String, Object> settings = MariaDb.settings(Map.of());
        settings.put("openday.db.url", MariaDb.address("nowhere"));
        assertThat(refusal(settings)).startsWith("The server at OPENDAY_DB_URL has no database of that name");
    }

    private String refusal(Map<String, Object> settings) {
        return Refusals.sentence(catchThrowable(
                () -> ApplicationContext.run(Databases.settings(home, settings)).close()));
    }
}
