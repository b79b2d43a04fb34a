package org.openday.database;

import java.sql.SQLException;
import org.openday.shared.BrokenConfiguration;

/** Turns the ways in which a database refuses us into the sentence the operator needs. */
final class Unreachable {

    private static final int H2_IN_USE = 90020;
    private static final int MYSQL_UNKNOWN_DATABASE = 1049;

    private Unreachable() {}

    static BrokenConfiguration because(SQLException e, Engine engine) {
        return new BrokenConfiguration(engine == Engine.H2 ? file(e) : server(e), e);
    }

    private static String file(SQLException e) {
        return e.getErrorCode() == H2_IN_USE
                ? "Another Openday is running on this OPENDAY_HOME: stop it, or choose another folder."
                : "The database file in OPENDAY_HOME cannot be opened (H2 error " + e.getErrorCode()
                        + "): check that the folder may be written and holds a sound database.";
    }

    private static String server(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "The database refuses OPENDAY_DB_USER with this OPENDAY_DB_PASSWORD.";
        }
        if (state.startsWith("08")) {
            return "No database answers at OPENDAY_DB_URL: check the address and that the server is running.";
        }
        return e.getErrorCode() == MYSQL_UNKNOWN_DATABASE
                ? "The server at OPENDAY_DB_URL has no database of that name: create it first."
                : "The database at OPENDAY_DB_URL cannot be used (error " + e.getErrorCode() + ", state " + state
                        + ").";
    }
}
