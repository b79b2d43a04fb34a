package org.openday.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Pings on a connection of its own: the pool may be empty because all are busy, which is no reason to call it gone. */
final class OwnConnection implements Ping, AutoCloseable {

    private static final int SECONDS = 1;

    private final DatabaseAddress address;
    private @Nullable Connection connection;
    private boolean closed;

    OwnConnection(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public synchronized boolean isAnswered() {
        try {
            if (!closed) {
                ask();
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** That it can be connected to is an answer as well: the old connection may have died with an earlier server. */
    private void ask() throws SQLException {
        Connection old = connection;
        if (old == null || !old.isValid(SECONDS)) {
            // Not closed: an invalid one is, and to close it once more would wait for the server once more.
            connection = null;
            connection = address.connect();
        }
    }

    /** For good: a last ping must not open the file of H2 again. */
    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        if (connection != null) {
            connection.close();
        }
    }
}
