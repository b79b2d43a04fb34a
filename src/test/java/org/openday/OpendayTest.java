package org.openday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.database.Databases;
import org.openday.testing.Launch;

/** Starting and stopping as a process of its own. */
class OpendayTest {

    @Test
    void itSaysWhereItIsReadyAnswersThereAndStopsWhenAsked() throws IOException {
        try (Launch launch = Launch.ofClasses(Map.of())) {
            URI address = launch.ready().orElseThrow(() -> new AssertionError(launch.errors()));
            assertThat(address.getPort()).isPositive();
            try (var health = address.resolve("/health").toURL().openStream()) {
                assertThat(new String(health.readAllBytes(), UTF_8)).contains("\"status\":\"UP\"");
            }
            assertThat(launch.stop()).as("ended by SIGTERM").isEqualTo(128 + 15);
            assertThat(launch.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, many, PORT must be",
        "PORT, 70000, PORT must be",
        "PORT, -1, PORT must be",
        "OPENDAY_THEME, nowhere, The theme nowhere",
        "OPENDAY_CONTENT, /nowhere, /nowhere",
        "OPENDAY_ZONE, Mars, OPENDAY_ZONE",
        "OPENDAY_NOW, 2026-01-01T00:00:00Z, OPENDAY_TEST",
        "OPENDAY_SMTP_URL, mail.example.org, OPENDAY_SMTP_URL must",
        "OPENDAY_MAIL_FROM, nobody, OPENDAY_MAIL_FROM must",
        "OPENDAY_ADMIN, nobody, OPENDAY_ADMIN must be",
        "OPENDAY_ADMIN, ada:short, The password in OPENDAY_ADMIN",
    })
    void aSettingThatIsWrongStopsTheStartWithOneSentence(String name, String value, String said) {
        assertRefused(Map.of(name, value), said);
    }

    @Test
    void aPortThatIsTakenStopsTheStart() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertRefused(Map.of("PORT", String.valueOf(taken.getLocalPort())), "port");
        }
    }

    @Test
    void aHomeThatCannotBeWrittenStopsTheStart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertRefused(Map.of("OPENDAY_HOME", file.toString()), "file");
    }

    @Test
    void aDatabaseOfANewerVersionStopsTheStart(@TempDir Path home) throws Exception {
        try (ApplicationContext context = Databases.h2(home);
                Connection connection = Databases.connection(context)) {
            connection
                    .createStatement()
                    .execute("update \"flyway_schema_history\" set \"version\" = '900' where \"version\" = '1'");
        }
        assertRefused(Map.of("OPENDAY_HOME", home.toString()), "newer version");
    }

    private static void assertRefused(Map<String, String> environment, String said) {
        try (Launch launch = Launch.ofClasses(environment)) {
            assertThat(launch.ready()).isEmpty();
            assertThat(launch.exit()).isEqualTo(1);
            assertThat(launch.errors())
                    .singleElement()
                    .asString()
                    .contains(said)
                    .endsWith(".");
        }
    }
}
