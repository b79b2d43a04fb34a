package org.openday.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool of connections: in a rush its callers wait for their turn, but only as long as the database answers. */
final class PatientPool extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(PatientPool.class);

    /** How often a caller looks up from waiting, each time after the pool's own time-out; half a minute in all. */
    private static final int LOOKS = 15;

    private final Pulse pulse;
    private final Set<Connection> lent = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    PatientPool(HikariConfig configuration, Pulse pulse) {
        super(configuration);
        this.pulse = pulse;
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int looks = 1; looks < LOOKS; looks++) {
            try {
                return connection();
            } catch (SQLTransientConnectionException e) {
                // All were busy; whether that is a rush or the end, the pulse knows by now.
            }
        }
        return connection();
    }

    private Connection connection() throws SQLException {
        if (pulse.isGone()) {
            throw new SQLNonTransientConnectionException("The database does not answer", "08001");
        }
        Connection connection = super.getConnection();
        lent.add(connection);
        return connection;
    }

    /**
     * Lets go of every connection and opens none: left alone, the pool would go on trying, and ever more rarely. Whoever
     * waits for an answer on one learns at once that none will come.
     */
    void rest() {
        setMinimumIdle(0);
        getHikariPoolMXBean().softEvictConnections();
        List.copyOf(lent).forEach(PatientPool::abort);
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("A connection could not be aborted", e);
        }
    }

    void resume() {
        setMinimumIdle(getMaximumPoolSize());
    }
}
