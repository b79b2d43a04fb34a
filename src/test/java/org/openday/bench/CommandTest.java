package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void aProgramIsFoundOnThePath() {
        assertThat(Command.find("sh")).isPresent();
        assertThat(Command.find("no-such-program")).isEmpty();
    }

    @Test
    void whatAProgramSaysIsHandedBackHoweverMuchItIs() throws Exception {
        assertThat(Command.output(LONG, List.of("sh", "-c", "yes | head -c 1000000")))
                .hasSize(1_000_000);
    }

    @Test
    void aProgramThatFailsIsQuoted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Command.output(LONG, List.of("sh", "-c", "echo no port >&2; exit 3")))
                .withMessageContaining("no port");
    }

    @Test
    void aProgramThatDoesNotEndIsEnded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Command.output(Duration.ofMillis(100), List.of("sleep", "3600")));
        assertThat(ProcessHandle.current()
                        .children()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(command -> command.contains("sleep"));
    }
}
