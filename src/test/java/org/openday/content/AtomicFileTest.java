package org.openday.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openday.content.AtomicFile.Step;

class AtomicFileTest {

    private static final int BY_SIGKILL = 128 + 9;
    private static final String OLD = "旧".repeat(50_000);
    private static final String NEW = "新".repeat(40_000);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void old() throws Exception {
        file = folder.resolve("article.md");
        Files.writeString(file, OLD);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void killedBetweenAnyTwoStepsItLeavesTheOldFileOrTheNewOne(Step last) throws Exception {
        assertThat(writeAndDie(last)).isEqualTo(BY_SIGKILL);
        assertThat(Files.readString(file)).isEqualTo(last.compareTo(Step.RENAMED) < 0 ? OLD : NEW);
        assertThat(new Tree(folder).files()).containsOnlyKeys(Path.of("article.md"));
    }

    @Test
    void aWritingThatWasCutShortIsNoHindranceToTheNext() throws Exception {
        writeAndDie(Step.HALF_WRITTEN);
        new AtomicFile().write(file, "short".getBytes(UTF_8));
        assertThat(Files.readString(file)).isEqualTo("short");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private int writeAndDie(Step last) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        file.toString(),
                        last.name()))
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Writes the new file and is killed, as by {@code kill -9}, after a step. */
    static final class Dying {

        private Dying() {}

        public static void main(String[] args) throws Exception {
            Step last = Step.valueOf(args[1]);
            new AtomicFile(step -> dieAfter(last, step)).write(Path.of(args[0]), NEW.getBytes(UTF_8));
        }

        private static void dieAfter(Step last, Step step) {
            if (step == last) {
                try {
                    new ProcessBuilder(
                                    "kill",
                                    "-9",
                                    String.valueOf(ProcessHandle.current().pid()))
                            .start()
                            .waitFor();
                    throw new IllegalStateException("Still alive");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
