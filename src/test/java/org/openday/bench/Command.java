package org.openday.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine, each run to its end, or ended when that takes longer than it may. */
final class Command {

    // Debian keeps servers off the path of everyone but root.
    private static final List<String> FOLDERS_OF_SERVERS = List.of("/usr/local/sbin", "/usr/sbin");

    private Command() {}

    /** Where a program is; that it is missing is said loudly. */
    static Optional<String> find(String program) {
        Optional<String> found = lookUp(program);
        if (found.isEmpty()) {
            System.err.println("NO " + program.toUpperCase(Locale.ROOT) + ": what needs it is NOT MEASURED.");
        }
        return found;
    }

    private static Optional<String> lookUp(String program) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), FOLDERS_OF_SERVERS.stream())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** What a program says; that it fails or does not end is an {@link IllegalStateException}. */
    static String output(Duration patience, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("openday-bench", ".out");
        Process process = start(command, said);
        try {
            if (!process.waitFor(patience) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(said));
            }
            return Files.readString(said);
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(said);
        }
    }

    // Into a file: a pipe that nobody reads until the end may fill up before it.
    static Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }
}
