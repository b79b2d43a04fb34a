package org.openday.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a lost connection from other failures. */
final class Loss {

    /** Shutdown in progress, query interrupted, connection killed: what MySQL and MariaDB say to whom they hang up on. */
    private static final Set<Integer> HUNG_UP = Set.of(1053, 1317, 1927);

    /** What the pool says of a connection that broke a moment ago, without a state and in place of the first failure. */
    private static final String BROKEN_BEFORE = "Connection is closed";

    private Loss() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException e && isLoss(e));
    }

    private static boolean isLoss(SQLException e) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || String.valueOf(e.getSQLState()).startsWith("08")
                || BROKEN_BEFORE.equals(e.getMessage())
                || HUNG_UP.contains(e.getErrorCode());
    }
}
