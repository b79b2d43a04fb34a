package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolTest {

    @TempDir
    Path home;

    @Test
    void withoutAnAddressTheDatabaseIsAFileInTheHome() {
        try (ApplicationContext context = Databases.h2(home)) {
            assertThat(context.getBeansOfType(DataSource.class)).hasSize(1);
        }
        assertThat(home.resolve("db/openday.mv.db")).exists();
    }

    @Test
    void everyConnectionReadsOnlyWhatIsCommitted() throws Exception {
        try (ApplicationContext context = Databases.h2(home);
                Connection connection = Databases.connection(context)) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void aHealthyDatabaseMakesAHealthySite() throws Exception {
        Map<String, Object> settings = Databases.settings(home, Map.of("micronaut.server.port", -1));
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create(server.getURL() + "/health"))
                    .build();
            assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void aDamagedFileIsToldInOneSentence() throws Exception {
        Files.createDirectories(home.resolve("db"));
        Files.writeString(home.resolve("db/openday.mv.db"), "not a database".repeat(1000));
        assertThat(refusal(Map.of())).startsWith("The database file in OPENDAY_HOME cannot be opened");
    }

    @Test
    void onlyMySqlAddressesAreTaken() {
        assertThat(refusal(Map.of("openday.db.url", "jdbc:postgresql://db/openday")))
                .startsWith("OPENDAY_DB_URL must begin with jdbc:mysql://");
    }

    @Test
    void anAddressWhereNobodyAnswersIsTold() {
        assertThat(refusal(Map.of("openday.db.url", "jdbc:mysql://127.0.0.1:1/openday")))
                .startsWith("No database answers at OPENDAY_DB_URL");
    }

    private String refusal(Map<String, Object> settings) {
        Throwable refused =
                catchThrowable(() -> ApplicationContext.run(Databases.settings(home, new HashMap<>(settings)))
                        .close());
        return Refusals.sentence(refused);
    }
}
