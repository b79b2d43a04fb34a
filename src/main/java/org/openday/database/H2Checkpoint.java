package org.openday.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Has H2 write and force its file: left alone it does so up to half a second after the commit. */
final class H2Checkpoint implements GroupCommit.Flush, AutoCloseable {

    private final DatabaseAddress address;
    private @Nullable Connection connection;

    H2Checkpoint(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public synchronized void run() throws SQLException {
        try (Statement statement = open().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            connection = open = address.connect();
        }
        return open;
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }
}
