package org.openday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in bin/: short, runnable, named in the README, and able to find a JDK on a foreign machine. */
class ScriptsTest {

    private record Run(int exit, String output, String errors) {}

    private static final int LONGEST = 39;
    private static final Pattern COMMAND = Pattern.compile("\\bbin/[a-z][a-z-]*");

    @TempDir
    private Path machine;

    @Test
    void everyScriptIsShortSaysWhatItDoesAndRuns() {
        assertThat(scripts()).hasSizeGreaterThan(3).allSatisfy(script -> {
            List<String> lines = lines(script);
            assertThat(lines).as(script.toString()).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(lines.subList(0, 2)).as(script.toString()).anyMatch(line -> line.matches("# [A-Z].*"));
            assertThat(run("bash", "-n", script.toString()).exit())
                    .as(script.toString())
                    .isZero();
            assertThat(isSourced(script) || Files.isExecutable(script))
                    .as(script + " is executable")
                    .isTrue();
        });
        assertThat(Path.of(".ci/run")).isExecutable();
    }

    @Test
    void everyCommandOfTheReadmeExists() {
        Path readme = Path.of("README.md");
        assertThat(readme).exists();
        assertThat(COMMAND.matcher(String.join("\n", lines(readme))).results().map(found -> Path.of(found.group())))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).exists());
    }

    @Test
    void anOldJavaOnThePathIsPassedOverForANewerJdkElsewhere() {
        Path found = jdk("usr/lib/jvm/new", 25);
        assertThat(findJdk(jdk("old", 17), "").output()).isEqualTo(found.toString());
    }

    @Test
    void aJdkOfTheUserIsFound() {
        Path found = jdk("home/.jdks/new", 25);
        assertThat(findJdk(jdk("old", 17), "").output()).isEqualTo(found.toString());
    }

    @Test
    void theJdkOfJavaHomeComesFirst() {
        Path chosen = jdk("chosen", 26);
        jdk("usr/lib/jvm/other", 25);
        assertThat(findJdk(jdk("old", 17), chosen.toString()).output()).isEqualTo(chosen.toString());
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() {
        Path old = jdk("old", 17);
        Path found = jdk("usr/lib/jvm/new", 25);
        assertThat(findJdk(old, old.toString()).output()).isEqualTo(found.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws IOException {
        Path runtime = jdk("runtime", 25);
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(findJdk(runtime, runtime.toString()).exit()).isEqualTo(1);
    }

    @Test
    void withoutAJdkOneSentenceSaysHowToGetOne() {
        Run run = findJdk(jdk("old", 17), "");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).singleElement().asString().contains("25", "JAVA_HOME");
    }

    /** Sources bin/jdk on a machine whose usual folders lie below {@link #machine}, with this JDK's java on the path. */
    private Run findJdk(Path onPath, String javaHome) {
        String script =
                String.join("\n", lines(Path.of("bin/jdk"))).replaceAll("(?<=\\s)/(?=usr|opt|Library)", machine + "/");
        String path = onPath.resolve("bin") + ":/usr/bin:/bin";
        return run(
                Map.of(
                        "PATH",
                        path,
                        "JAVA_HOME",
                        javaHome,
                        "HOME",
                        machine.resolve("home").toString()),
                "bash",
                "-c",
                "set -euo pipefail\n" + script + "\nprintf %s \"$JAVA_HOME\"");
    }

    private Path jdk(String name, int version) {
        try {
            Path home = machine.toRealPath().resolve(name);
            Files.createDirectories(home.resolve("bin"));
            for (String tool : List.of("java", "javac")) {
                Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
                assertThat(file.toFile().setExecutable(true)).isTrue();
            }
            Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(String... command) {
        return run(Map.of(), command);
    }

    private static Run run(Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
            return new Run(process.waitFor(), output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSourced(Path script) {
        return lines(script).getFirst().startsWith("# Sourced");
    }

    private static List<Path> scripts() {
        try (Stream<Path> files = Files.list(Path.of("bin"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
