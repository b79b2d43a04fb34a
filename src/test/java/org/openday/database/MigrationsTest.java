package org.openday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String NOT_OURS = "The database is not what this version of Openday left: start the newer";

    @TempDir
    Path home;

    @Test
    void aDatabaseThatIsUpToDateIsTaken() {
        Databases.h2(home).close();
        assertThat(refusal(Map.of())).startsWith("no sentence");
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws Exception {
        Databases.h2(home, later("create table later (id int)")).close();
        assertThat(refusal(Map.of())).startsWith(NOT_OURS);
    }

    @Test
    void aMigrationThatFailsIsNamedAndStandsInTheWayOfTheNextStart() throws Exception {
        Map<String, Object> broken = later("create nonsense");
        assertThat(refusal(broken))
                .startsWith("The database cannot be brought up to date")
                .contains("V900__later.sql", "error 42001")
                .doesNotContain("\n");
        assertThat(refusal(Map.of())).startsWith(NOT_OURS);
    }

    @Test
    void aMigrationIsNotHeldToTheTimeOutsOfThePool() {
        try (ApplicationContext context = Databases.h2(home)) {
            assertThat(context.getBean(Flyway.class).getConfiguration().getDataSource())
                    .isNotInstanceOf(HikariDataSource.class);
        }
    }

    /** The settings of a version that knows one migration more. */
    private Map<String, Object> later(String sql) throws Exception {
        Path folder = Files.createDirectories(home.resolve("later"));
        Files.writeString(folder.resolve("V900__later.sql"), sql + ";");
        return Map.of("flyway.datasources.default.locations", "classpath:db/migration,filesystem:" + folder);
    }

    private String refusal(Map<String, Object> settings) {
        return Refusals.sentence(catchThrowable(
                () -> ApplicationContext.run(Databases.settings(home, settings)).close()));
    }
}
