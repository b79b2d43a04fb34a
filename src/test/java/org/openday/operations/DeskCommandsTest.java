package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.operations.CopyDesk.Run;
import org.openday.registration.web.CampWorld;
import org.openday.testing.RunningSite;

/** What staff type to decide; what comes of it is tested with the services. */
class DeskCommandsTest {

    @TempDir
    private Path folder;

    private RunningSite site;

    @BeforeEach
    void start() {
        Path content = CampWorld.in(folder);
        assertThat(content).isEqualTo(folder.resolve("content"));
        site = RunningSite.start(settings());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void staffListGrantRefuseMergeAndKeep() {
        assertThat(run("approval", "list", "rival")).isEqualTo(new Run(0, List.of(), List.of()));
        assertThat(run("approval", "grant", "00000000", "--by", "Lin").said())
                .containsExactly("00000000 unknown, or its session is not to be had");
        assertThat(run("approval", "refuse", "00000000", "--by", "Lin", "--reason", "No.")
                        .exit())
                .isEqualTo(1);
        assertThat(run("duplicates", "rival")).isEqualTo(new Run(0, List.of(), List.of()));
        assertThat(run("duplicates", "merge", "00000000", "11111111", "--by", "Lin")
                        .errors())
                .containsExactly("00000000 and 11111111 are not live registrations of one child by two households.");
    }

    @Test
    void organisersReadWhoMayBePhotographed() {
        assertThat(run("consents", "summer-camp"))
                .isEqualTo(new Run(0, List.of("photos yes: 0", "photos no: 0"), List.of()));
        assertThat(run("consents", "summer-camp", "privacy").said()).containsExactly("privacy yes: 0", "privacy no: 0");
        assertThat(run("consents", "summer-camp", "nowhere").errors())
                .containsExactly("summer-camp asks for no consent nowhere.");
        assertThat(run("consents", "nowhere").errors()).containsExactly("There is no event nowhere.");
        assertThat(run("consents").exit()).isEqualTo(2);
    }

    @Test
    void aMistakeIsSaidInOneSentence() {
        assertThat(run("approval", "list", "nowhere").errors()).containsExactly("There is no event nowhere.");
        assertThat(run("approval", "grant", "00000000").exit()).isEqualTo(2);
        assertThat(run("approval", "grant", "00000000", "--by", " ").errors())
                .containsExactly("--by needs a name of 1 to 60 characters.");
        assertThat(run("approval").exit()).isEqualTo(2);
        assertThat(run("ballot", "status", "nowhere").errors()).containsExactly("There is no event nowhere.");
        assertThat(run("ballot", "seed", "rival", "01 02", "--by", " ").errors())
                .containsExactly("--by needs a name of 1 to 60 characters.");
        assertThat(run("ballot", "duplicates", "rival", "keep").errors())
                .containsExactly("Say which sign-up: keep or drop needs a reference.");
    }

    private Run run(String... typed) {
        return CopyDesk.run(settings(), typed);
    }

    private Map<String, Object> settings() {
        return Map.of(
                "openday.home",
                folder.resolve("home").toString(),
                "openday.content",
                folder.resolve("content").toString(),
                "openday.test",
                "1",
                "openday.now",
                "2026-06-01T00:00:00Z");
    }
}
