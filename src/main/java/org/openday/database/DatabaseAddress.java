package org.openday.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

/** Where the database is and how to connect to it. The address is never printed: it may carry a password. */
record DatabaseAddress(Engine engine, String url, Properties properties) {

    static DatabaseAddress of(DatabaseSettings settings, Site site) {
        String url = settings.url();
        if (url == null || url.isBlank()) {
            return new DatabaseAddress(Engine.H2, fileIn(site), account("openday", ""));
        }
        if (!url.startsWith("jdbc:mysql://")) {
            throw new BrokenConfiguration(
                    "OPENDAY_DB_URL must begin with jdbc:mysql:// (for MySQL and MariaDB alike), or be left out for H2.");
        }
        return mysql(url, settings);
    }

    private static String fileIn(Site site) {
        if (site.home().toString().contains(";")) {
            throw new BrokenConfiguration("OPENDAY_HOME must not contain a semicolon: H2 would read it as an option.");
        }
        // Times are kept in UTC, whatever zone the machine is in. Closing is left to us, not to a race of exit hooks.
        // H2 must
        // read anew what it read a moment before another transaction committed: counts under a lock, whether a draw is
        // over.
        return "jdbc:h2:file:" + site.folder("db").resolve("openday") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;"
                + "OPTIMIZE_REUSE_RESULTS=FALSE";
    }

    private static DatabaseAddress mysql(String url, DatabaseSettings settings) {
        Properties properties = account(orEmpty(settings.user()), orEmpty(settings.password()));
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        properties.setProperty("connectTimeout", "2000");
        // A server that is frozen says nothing at all. It first gets to give up a wait for a lock, as H2 does.
        properties.setProperty("sessionVariables", "innodb_lock_wait_timeout=8");
        properties.setProperty("socketTimeout", "10000");
        properties.setProperty("rewriteBatchedStatements", "true");
        // The pool alone sets these states, so nobody needs to ask the server for them before each statement.
        properties.setProperty("useLocalSessionState", "true");
        properties.setProperty("readOnlyPropagatesToServer", "false");
        return new DatabaseAddress(Engine.MYSQL, url, properties);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Properties account(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** The same address for a ping: a server that keeps it waiting for longer than a second does not answer. */
    DatabaseAddress impatient() {
        Properties hasty = new Properties();
        hasty.putAll(properties);
        if (engine == Engine.MYSQL) {
            hasty.setProperty("connectTimeout", "1000");
            hasty.setProperty("socketTimeout", "1000");
        }
        return new DatabaseAddress(engine, url, hasty);
    }

    /** A connection outside the pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }
}
