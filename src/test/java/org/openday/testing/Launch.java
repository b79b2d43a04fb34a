package org.openday.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, as an operator starts it. */
public final class Launch implements AutoCloseable {

    private static final String READY = "Openday is ready at ";
    private static final long PATIENCE_SECONDS = 180;
    private static final int BY_SIGKILL = 128 + 9;

    private final Process process;
    private final Path errors;

    private Launch(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts from this build's classes, on any free port unless {@code PORT} is given. */
    public static Launch ofClasses(Map<String, String> environment) {
        return of(
                List.of(
                        "--enable-native-access=ALL-UNNAMED", // The package says so in its manifest.
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.openday.Openday"),
                environment);
    }

    /** Starts the packaged application. */
    public static Launch ofPackage(Map<String, String> environment) {
        return of(List.of("-jar", "target/openday.jar"), environment);
    }

    private static Launch of(List<String> program, Map<String, String> environment) {
        try {
            return at(Files.createTempDirectory("openday-launch"), program, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts with a home of the caller's choice and with options of its own for the JVM. */
    public static Launch at(Path home, List<String> program, Map<String, String> environment) {
        try {
            Path errors = Files.createDirectories(home).resolve("errors");
            List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
            command.addAll(program);
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("OPENDAY_") || name.equals("PORT"));
            builder.environment().put("PORT", "0");
            builder.environment().put("OPENDAY_HOME", home.toString());
            builder.environment().putAll(environment);
            return new Launch(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the ready line and hands back the address in it, or nothing when the process ended before. */
    public Optional<URI> ready() {
        try {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    return Optional.of(URI.create(line.substring(READY.length())));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end and hands back the exit code. */
    public int exit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The process does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, as a service manager does. */
    public int stop() {
        process.destroy();
        return exit();
    }

    /** Ends it by {@code kill -9}: it learns nothing of its end. */
    public void kill() {
        process.toHandle().destroyForcibly();
        if (exit() != BY_SIGKILL) {
            throw new IllegalStateException("It had ended before it was killed: " + errors());
        }
    }

    /** What it said on standard error. */
    public List<String> errors() {
        try {
            return Files.readAllLines(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory in MiB (Linux), or zero where it cannot be told. */
    public long residentMegabytes() {
        Path status = new File("/proc/" + process.pid() + "/status").toPath();
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
