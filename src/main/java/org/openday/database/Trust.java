package org.openday.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openday.shared.BrokenConfiguration;

/** What is asked of a database before the first sign-up rests on it. */
final class Trust {

    private Trust() {}

    /** A snapshot taken before a lock oversells (invariant I12), so the level is asked for, not assumed. */
    static PatientPool inIsolation(Engine engine, PatientPool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (readsCommitted(engine, connection)) {
                return pool;
            }
        }
        pool.close();
        throw new BrokenConfiguration(
                "The database does not give READ COMMITTED to its transactions; without it places could be sold twice.");
    }

    /** A driver of MySQL answers with what was asked for, so that one is put to the server. */
    private static boolean readsCommitted(Engine engine, Connection connection) throws SQLException {
        if (engine == Engine.H2) {
            return connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "show session variables where variable_name in ('transaction_isolation', 'tx_isolation')")) {
            return answer.next() && answer.getString(2).equals("READ-COMMITTED");
        }
    }

    /** InnoDB must write its log at each commit, and with a binary log that one too; H2 is flushed by us. */
    static void inDurability(Engine engine, Connection connection) throws SQLException {
        if (engine == Engine.MYSQL && !flushesAtCommit(connection)) {
            throw new BrokenConfiguration("The database may lose commits it has confirmed: set "
                    + "innodb_flush_log_at_trx_commit = 1 and, with a binary log, sync_binlog = 1.");
        }
    }

    private static boolean flushesAtCommit(Connection connection) throws SQLException {
        // 3 is MariaDB's own: it flushes at prepare as well as at commit. MySQL knows no such value.
        boolean mariaDb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("""
                        select @@innodb_flush_log_at_trx_commit in (1, %s), @@log_bin = 0 or @@sync_binlog = 1
                        """.formatted(mariaDb ? "3" : "1"))) {
            return answer.next() && answer.getBoolean(1) && answer.getBoolean(2);
        }
    }
}
