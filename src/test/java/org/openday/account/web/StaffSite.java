package org.openday.account.web;

import io.micronaut.context.ApplicationContext;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openday.account.StaffForTests;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;

/** The real server with a clock that stands still; who comes from elsewhere says so as a proxy would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StaffSite {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    RunningSite site;
    StaffForTests staff;

    @BeforeAll
    void start() {
        Map<String, Object> settings = new HashMap<>(different());
        settings.put("test.clock", NOW.toString());
        settings.put("openday.trusted-proxies", "127.0.0.1");
        site = RunningSite.start(settings);
        staff = StaffForTests.of(site.bean(ApplicationContext.class));
    }

    Map<String, Object> different() {
        return Map.of();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    TestClock clock() {
        return site.bean(TestClock.class);
    }

    HttpResponse<String> signIn(String name, String password, String... headers) {
        return site.post("/staff/sign-in", form("name", name, "password", password), headers);
    }

    /** A form of names and values in pairs. */
    static String form(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> encoded(pairs[2 * i]) + "=" + encoded(pairs[2 * i + 1]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a browser would send back of an answer's cookies. */
    static String cookies(HttpResponse<?> response) {
        return setCookies(response).stream()
                .map(line -> line.substring(0, line.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    static List<String> setCookies(HttpResponse<?> response) {
        return response.headers().allValues("set-cookie");
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("none");
    }

    static Document parsed(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }
}
