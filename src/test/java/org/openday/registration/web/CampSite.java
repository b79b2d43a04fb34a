package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;

/** The real server over the world of the summer camp: nobody is signed up, and it is 1 June 2026 at eight in Shanghai. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CampSite {

    static final String CAMP = "/events/summer-camp/sign-up";
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    RunningSite site;

    @BeforeAll
    void start() throws IOException {
        Path folder = Files.createTempDirectory("openday-camp");
        Path content = CampWorld.in(folder);
        write(folder);
        Map<String, Object> settings = new HashMap<>(database());
        settings.put("openday.content", content.toString());
        settings.put("test.clock", NOW.toString());
        site = RunningSite.start(settings);
    }

    /** Writes more events into the world. */
    void write(Path folder) throws IOException {}

    /** Settings that lead to another database than H2. */
    Map<String, Object> database() {
        return Map.of();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void forget() throws SQLException {
        clock().set(NOW);
        try (Connection connection = DelegatingDataSource.unwrapDataSource(site.bean(DataSource.class))
                .getConnection()) {
            connection.setAutoCommit(true);
            for (String table :
                    List.of("sign_up_draft", "answer_file", "consent", "registration", "child", "household")) {
                connection.createStatement().executeUpdate("delete from " + table);
            }
        }
    }

    TestClock clock() {
        return site.bean(TestClock.class);
    }

    Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    /** An empty form. */
    SentForm form(String path) {
        return SentForm.of(page(path));
    }

    SentForm form() {
        return form(CAMP);
    }

    HttpResponse<String> send(String path, SentForm form) {
        return site.post(path, form.encoded());
    }

    HttpResponse<String> send(SentForm form) {
        return send(CAMP, form);
    }

    Document check(SentForm form) {
        return Jsoup.parse(send(form.press("check")).body());
    }

    HttpResponse<String> confirm(SentForm form) {
        return send(form.press("confirm"));
    }

    /** Signs up and hands back the path of the household's page. */
    String received(SentForm form) {
        HttpResponse<String> response = confirm(form);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return location(response);
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElse("none");
    }

    static Document parsed(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    int free(String session) {
        return Integer.parseInt(page("/events/summer-camp")
                .selectFirst("[data-session=" + session + "]")
                .attr("data-free"));
    }

    /** The first column of what a statement finds, as text. */
    List<String> texts(String statement) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DelegatingDataSource.unwrapDataSource(site.bean(DataSource.class))
                        .getConnection();
                var result = connection.createStatement().executeQuery(statement)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a table, to see that nothing was saved. */
    int rows(String table) {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(site.bean(DataSource.class))
                        .getConnection();
                var result = connection.createStatement().executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
