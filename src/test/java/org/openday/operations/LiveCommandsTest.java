package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.operations.CopyDesk.Run;
import org.openday.registration.ChildEntry;
import org.openday.registration.Guardian;
import org.openday.registration.Offers;
import org.openday.registration.Outcome;
import org.openday.registration.SignUp;
import org.openday.registration.SignUpRequest;
import org.openday.registration.web.CampWorld;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.testing.Launch;
import org.openday.testing.RunningSite;

/** Commands on the live database, while the site runs and while it does not. */
class LiveCommandsTest {

    private static final String NOW = "2026-06-01T00:00:00Z";
    private static final Run ONE_CHILD = new Run(0, List.of("rival one open 1/5"), List.of());
    private static final Run NO_CHILD = new Run(0, List.of("rival one open 0/5"), List.of());

    @TempDir
    private Path folder;

    private Path home;
    private Path content;

    @BeforeEach
    void settle() {
        home = folder.resolve("home");
        content = CampWorld.in(folder);
    }

    /** The site is a process of its own, so that its H2 file is closed to us: what we read, it has read for us. */
    @Test
    void aCommandRunsInsideTheRunningSiteOrOnAStoppedOneAndSaysTheSame() throws IOException {
        try (RunningSite site = site()) {
            signUp(site);
        }
        assertThat(socket()).doesNotExist();
        assertThat(status("rival")).isEqualTo(ONE_CHILD);
        try (Launch running = launch()) {
            assertThat(status("rival")).isEqualTo(ONE_CHILD);
            Files.delete(socket());
            assertThat(status("rival").exit()).as("without a socket").isEqualTo(1);
            assertThat(status("rival").errors()).singleElement().asString().startsWith("Another Openday is running");
        }
    }

    @Test
    void withoutAnEventEveryEventThatNeedsAPlaceIsListed() {
        try (RunningSite site = site()) {
            assertThat(status().said())
                    .contains(
                            "rival one open 0/5",
                            "summer-camp week-1 open 0/10",
                            "summer-camp rained-off cancelled 0/5")
                    .noneMatch(line -> line.startsWith("walk"));
        }
    }

    @Test
    void aMistakeIsSaidInOneSentenceInsideAndOutside() {
        Run mistaken = new Run(1, List.of(), List.of("There is no event no such."));
        assertThat(status("no such")).isEqualTo(mistaken);
        try (RunningSite site = site()) {
            assertThat(status("no such")).isEqualTo(mistaken);
            assertThat(status("rival", "frobnicate").exit()).isEqualTo(2);
        }
    }

    @Test
    void aCommandTheRunningSiteDoesNotKnowIsSaidByIt() throws IOException {
        try (RunningSite site = site();
                SocketChannel line = line()) {
            StringWriter said = new StringWriter();
            PrintWriter heard = new PrintWriter(said);
            assertThat(new Dialogue(line).ask(List.of("frobnicate"), heard, heard))
                    .isEqualTo(2);
            assertThat(said.toString()).startsWith("There is no frobnicate");
        }
    }

    @Test
    void oneThatHesitatesKeepsNobodyWaiting() throws IOException {
        try (RunningSite site = site();
                SocketChannel line = line()) {
            new DataOutputStream(Channels.newOutputStream(line)).writeInt(1);
            assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> status("rival")))
                    .hasSize(8)
                    .containsOnly(NO_CHILD);
        }
    }

    @Test
    void whoTalksNonsenseIsHungUpOn() throws IOException {
        try (RunningSite site = site();
                SocketChannel line = line()) {
            new DataOutputStream(Channels.newOutputStream(line)).writeInt(Integer.MAX_VALUE);
            assertThat(Channels.newInputStream(line).read()).isEqualTo(-1);
        }
    }

    @Test
    void onlyTheSitesUserMayEnterTheFolder() throws IOException {
        Path run = Files.createDirectories(home.resolve("run"));
        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (RunningSite site = site()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSocketLeftBehindByAKilledSiteIsInNobodysWay() {
        try (Launch killed = launch()) {
            killed.kill();
        }
        assertThat(socket()).exists();
        assertThat(status("rival")).isEqualTo(NO_CHILD);
        try (Launch running = launch()) {
            assertThat(status("rival")).isEqualTo(NO_CHILD);
            running.stop();
        }
        assertThat(socket()).doesNotExist();
    }

    @Test
    void anotherSiteOnTheSameHomeLeavesTheSocketToTheFirst() {
        try (RunningSite first = site()) {
            site().close();
            assertThat(socket()).exists();
            assertThat(status("rival")).isEqualTo(NO_CHILD);
        }
    }

    @Test
    void anAddressThatIsTooLongIsSaid() {
        home = folder.resolve("x".repeat(90));
        try (Launch running = launch()) {
            Run run = status("rival");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.errors().getFirst())
                    .contains("longer than 100 bytes")
                    .endsWith("OPENDAY_HOME.");
            assertThat(run.errors().getLast()).startsWith("Another Openday is running");
            running.stop();
            assertThat(running.errors())
                    .filteredOn(line -> line.contains("longer than"))
                    .hasSize(1);
        }
        assertThat(status("rival").said()).isEqualTo(NO_CHILD.said());
    }

    private SocketChannel line() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket()));
    }

    private RunningSite site() {
        return RunningSite.start(settings());
    }

    private Map<String, Object> settings() {
        return Map.of(
                "openday.home",
                home.toString(),
                "openday.content",
                content.toString(),
                "openday.test",
                "1",
                "openday.now",
                NOW);
    }

    private Launch launch() {
        List<String> classes = List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.openday.Openday");
        Launch launch = Launch.at(
                home, classes, Map.of("OPENDAY_CONTENT", content.toString(), "OPENDAY_TEST", "1", "OPENDAY_NOW", NOW));
        assertThat(launch.ready()).as(String.join("\n", launch.errors())).isPresent();
        return launch;
    }

    private Path socket() {
        return home.resolve("run/openday.sock");
    }

    private Run status(String... more) {
        String[] typed = IntStream.rangeClosed(0, more.length)
                .mapToObj(i -> i == 0 ? "status" : more[i - 1])
                .toArray(String[]::new);
        return CopyDesk.run(settings(), typed);
    }

    private static void signUp(RunningSite site) {
        Event event = site.bean(Events.class).find(new Slug("rival")).orElseThrow();
        var offer = site.bean(Offers.class).of(event, event.signUp(), Language.ZH);
        SignUp signUp = site.bean(SignUp.class);
        ChildEntry child = new ChildEntry("小明", LocalDate.of(2016, 3, 14), "one");
        Guardian guardian = new Guardian("家长", "13800138000", null);
        assertThat(signUp.place(
                        new SignUpRequest(signUp.formToken(offer), Language.ZH, guardian, List.of(child), Set.of()),
                        offer))
                .isInstanceOf(Outcome.Received.class);
    }
}
